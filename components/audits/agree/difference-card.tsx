import { JudgementSide } from '#components/audits/agree/judgement-side.tsx';
import {
  SectionQuestions,
  type SectionQuestionsProps,
  silenceAt,
} from '#components/audits/form/section-questions.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { isBlank } from '#lib/domain/audits/compare-judgements.ts';
import type { Difference, JudgedSide } from '#lib/domain/audits/differences.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';

type DifferenceCardProps = Pick<SectionQuestionsProps, 'audit' | 'store' | 'commands'> & {
  queue: SaveQueue;
  difference: Difference;
  /** Settles it where there is no script. */
  act: (form: FormData) => void;
};

/** One difference: both judgements side by side, and one choice for each of them or for something else. */
export function DifferenceCard({ difference, act, queue, ...form }: DifferenceCardProps) {
  const { audit, store } = form;
  const { question, sides } = difference;
  const entry = entryOf(queue, question.id);
  const agreed = shownAnswer(entry);
  const isAgreed = ({ given }: JudgedSide) => given !== null && isSameAnswer(given.answer, agreed);
  const isOther = !isBlank(agreed) && !sides.some(isAgreed);
  return (
    <form
      action={act}
      className="app-difference"
      id={`settle-${question.id}`}
      aria-labelledby={`title-${question.id}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store.tell({ kind: 'due', question: question.id });
      }}
    >
      <input type="hidden" name="question" value={question.id} />
      <div className="app-title-row">
        <h3 className="app-question__title" id={`title-${question.id}`}>
          <span className="app-question__number">{question.number}</span> {question.text}
        </h3>
        {isBlank(agreed) ? (
          <Tag colour="orange">To settle</Tag>
        ) : (
          <Tag colour="green">Agreed: {answerInWords(question, agreed)}</Tag>
        )}
      </div>
      <div className="app-sides">
        {sides.map((side) => (
          <JudgementSide key={side.personId} side={side} question={question} form={audit}>
            <Choice
              side={side}
              of={question.number}
              isAgreed={isAgreed(side)}
              choose={(answer) => store.tell({ kind: 'typed', question: question.id, answer, pause: false })}
            />
          </JudgementSide>
        ))}
      </div>
      <Details
        summary={isOther ? 'You agreed on something else' : 'Something else'}
        open={isOther || entry.clash !== null}
      >
        <SectionQuestions
          {...form}
          questions={[question]}
          current={null}
          explained={silenceAt(audit, queue)}
          showKeys={false}
        />
        <Button name="choice" value="" variant="secondary">
          Agree on what is written here
        </Button>
      </Details>
    </form>
  );
}

const choiceWords = (whose: string, answer: Answer): string =>
  isAnswered(answer) ? `Agree on ${whose}` : 'Leave it unanswered';

type ChoiceProps = {
  side: JudgedSide;
  of: string;
  isAgreed: boolean;
  choose: (answer: Answer) => void;
};

function Choice({ side: { personId, name, isReader, given }, of, isAgreed, choose }: ChoiceProps) {
  if (given === null) return null;
  if (isAgreed) return <Tag colour="green">You agreed on this</Tag>;
  return (
    <Button
      name="choice"
      value={personId}
      variant="secondary"
      onClick={(event) => {
        event.preventDefault();
        choose(given.answer);
      }}
    >
      {choiceWords(isReader ? 'yours' : `${name}’s`, given.answer)}
      <span className="govuk-visually-hidden">, question {of}</span>
    </Button>
  );
}
