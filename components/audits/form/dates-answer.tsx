import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { DateField, DatesField } from '#components/audits/form/date-field.tsx';
import { OptionAnswer } from '#components/audits/form/option-answer.tsx';
import { OwnJudgement } from '#components/audits/form/own-judgement.tsx';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { Details } from '#components/ui/details.tsx';
import { Select } from '#components/ui/select.tsx';
import type { AnswerValue, Dates } from '#lib/domain/answers/answer.ts';
import { OUTCOME_WORDS } from '#lib/domain/answers/answer-in-words.ts';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';
import type { DateRule } from '#lib/domain/tools/date-rule.ts';
import { isDated, limitFor } from '#lib/domain/tools/limits.ts';

const NO_DATES: Dates = { start: null, end: null, events: [], limit: null, exception: '' };

const datesOf = (value: AnswerValue): Dates =>
  typeof value === 'object' && value !== null && 'dates' in value ? value.dates : NO_DATES;

type DatesAnswerProps = { card: Card; rule: DateRule; judgement: Judgement; showKeys: boolean };

/** A question answered by the dates on the record: what they come to is worked out while one types. */
export function DatesAnswer({ card, rule, judgement, showKeys }: DatesAnswerProps) {
  const dates = datesOf(card.answer.value);
  const set = (part: Partial<Dates>) => card.change({ value: { dates: { ...dates, ...part } } }, 'typing');
  const limit = limitFor(rule, dates);
  return (
    <>
      <div className="app-answer-dates">
        <DateField
          card={card}
          field="start"
          hint="For example, 22 12 2010"
          label={limit?.start ?? rule.start}
          date={dates.start}
          onDate={(start) => set({ start })}
        />
        {rule.fn === 'timeliness' ? (
          <DateField
            card={card}
            field="end"
            hint="Leave empty if it is not there"
            label={limit?.end ?? rule.end}
            date={dates.end}
            onDate={(end) => set({ end })}
          />
        ) : (
          <DatesField
            card={card}
            field="events"
            label={rule.events}
            dates={dates.events}
            onDates={(events) => set({ events })}
          />
        )}
      </div>
      <LimitChoice
        card={card}
        rule={rule}
        chosen={dates.limit}
        onChoose={(id) => set({ limit: id === '' ? null : id })}
      />
      {judgement.explanation ? (
        <p className="govuk-body app-answer-dates__result">
          <strong>{OUTCOME_WORDS[judgement.outcome]}.</strong> {judgement.explanation}
        </p>
      ) : null}
      <p className="app-note">Where there are no dates to enter:</p>
      <OptionAnswer card={card} showKeys={showKeys} />
      <Details
        summary="Late for a recorded reason, or you judge it differently"
        open={
          judgement.outcome === 'not-met' ||
          dates.exception !== '' ||
          card.answer.override !== null ||
          undefined
        }
      >
        <WarnedTextarea
          today={card.audit.today}
          {...fieldOf(card, 'exception')}
          label="The reason for delay that the record gives"
          rows={2}
          value={dates.exception}
          onChange={({ target }) => set({ exception: target.value })}
        />
        <OwnJudgement card={card} />
      </Details>
    </>
  );
}

type LimitChoiceProps = { card: Card; rule: DateRule; chosen: string | null; onChoose: (id: string) => void };

const BY_DATE = { value: '', text: 'The one in force on the start date' };

/** Which limit applies, where a rule has several. Where dates decide it, nobody has to choose. */
function LimitChoice({ card, rule, chosen, onChoose }: LimitChoiceProps) {
  if (rule.limits.length < 2) return null;
  const limits = rule.limits.map(({ id, label }) => ({ value: id, text: label }));
  const isByDate = isDated(rule);
  return (
    <Select
      {...fieldOf(card, 'limit')}
      label="Which limit applies"
      options={isByDate ? [BY_DATE, ...limits] : limits}
      value={chosen ?? (isByDate ? '' : limits[0]?.value)}
      onChange={({ target }) => onChoose(target.value)}
    />
  );
}
