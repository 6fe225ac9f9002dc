import type { ReactNode } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { type Choice, ChoiceChips } from '#components/ui/choice-chips.tsx';
import { optionWords } from '#lib/domain/answers/answer-in-words.ts';
import { optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';

const SCALE = Array.from({ length: 11 }, (_, place) => ({ value: `${place}`, label: `${place}` }));

/** The choices of a question in the order of the number keys. */
export function choicesOf({ type, choices }: Question): { value: string; label: string }[] {
  if (type === 'scale-0-10') return SCALE;
  if (type === 'choice') return [...choices];
  return optionsOf(type).map((option) => ({ value: option.value, label: optionWords(option) }));
}

/** A choice as the answer holds it: the scale is a number. */
export const valueOfChoice = ({ type }: Question, value: string): string | number =>
  type === 'scale-0-10' ? Number(value) : value;

/** What a grade means here: the descriptor of the grade and, for good, what the tool says of this question. */
function gradeMeaning({ good }: Question, value: string): ReactNode {
  const hint = optionsOf('grade').find((option) => option.value === value)?.hint;
  if (!hint) return undefined;
  if (value !== 'good' || good === null) return `${hint}.`;
  return (
    <>
      {hint}. <span className="app-choices__here">Here: {good}</span>
    </>
  );
}

function meantChoices(question: Question): Choice[] {
  const choices = choicesOf(question);
  if (question.type !== 'grade') return choices;
  return choices.map((choice) => ({ ...choice, about: gradeMeaning(question, choice.value) }));
}

/** A question answered by one choice. */
export function OptionAnswer({ card, showKeys }: { card: Card; showKeys: boolean }) {
  const { question, answer, change } = card;
  const { name, id } = fieldOf(card, 'value');
  const { value } = answer;
  return (
    <ChoiceChips
      name={name}
      id={id}
      choices={meantChoices(question)}
      chosen={typeof value === 'object' ? undefined : `${value}`}
      onChoose={(chosen) => change({ value: valueOfChoice(question, chosen) }, 'chosen')}
      showKeys={showKeys && question.type !== 'scale-0-10'}
    />
  );
}
