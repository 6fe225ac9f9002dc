import { choicesOf } from '#components/audits/form/option-answer.tsx';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { ChangedDates } from '#components/replies/changed-dates.tsx';
import type { PointField } from '#components/replies/point-field.ts';
import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { foundChoice, TOLD_ONLY } from '#lib/domain/answers/found-place.ts';
import { FOUND_WHERE } from '#lib/domain/answers/found-where.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { Point } from '#lib/domain/replies/reply-point.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What a changed answer begins from. */
export type ToChange = {
  question: Question;
  current: Answer | null;
  version: number;
  point: Point;
  places: readonly { value: string; text: string }[];
};

const LONGEST_POINTER = 500;

/** The answer as it should be, and where its evidence is; it begins with where it is said to be. */
export function ChangedAnswerFields({ toChange, field }: { toChange: ToChange; field: PointField }) {
  const { question, version, point, places } = toChange;
  const current = toChange.current ?? NO_ANSWER;
  const found = field('foundIn', point.place ?? foundChoice(current));
  return (
    <>
      <input type="hidden" name={field('command').name} value="decide" />
      <input type="hidden" name={field('version').name} value={version} />
      {question.type === 'dates' && question.dateRule ? (
        <ChangedDates rule={question.dateRule} current={current} field={field} />
      ) : null}
      <Choice question={question} current={current} field={field} />
      <Select
        key={found.defaultValue}
        {...found}
        label="Found in"
        options={[
          { value: '', text: 'Choose a place' },
          ...places,
          { value: TOLD_ONLY, text: FOUND_WHERE[TOLD_ONLY].label },
        ]}
      />
      <Input
        {...field('pointer', point.words.slice(0, LONGEST_POINTER))}
        label="Where exactly"
        hint="So that it can be found again: a pointer, not a copy"
      />
      {question.type === 'grade' || question.naWhen !== null ? (
        <WarnedTextarea
          stays={KEPT}
          {...field('reason', current.reason)}
          label={
            question.type === 'grade'
              ? 'The reason for the grade'
              : 'Why it does not apply, where it does not'
          }
          rows={2}
        />
      ) : null}
    </>
  );
}

type ChoiceProps = { question: Question; current: Answer; field: PointField };

/** The choices of the question; a question of dates has those for when there are none. */
function Choice({ question, current: { value }, field }: ChoiceProps) {
  const options = choicesOf(question).map((choice) => ({ value: choice.value, text: choice.label }));
  if (options.length === 0) return null;
  // A choice that was refused begins again with what was chosen.
  const chosen = field('value', typeof value === 'object' ? '' : `${value}`);
  return (
    <Radios
      key={chosen.defaultValue}
      {...chosen}
      legend={question.type === 'dates' ? 'Where there are no dates' : 'The answer'}
      legendSize="s"
      small
      options={options}
    />
  );
}
