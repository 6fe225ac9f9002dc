import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import type { PointField } from '#components/replies/point-field.ts';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { OUTCOME_WORDS } from '#lib/domain/answers/answer-in-words.ts';
import { typedDate } from '#lib/domain/answers/written-date.ts';
import { OVERRIDE_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { DateRule } from '#lib/domain/tools/date-rule.ts';

type ChangedDatesProps = { rule: DateRule; current: Answer; field: PointField };

const shown = (date: string | null | undefined): string => (date ? typedDate(date) : '');

/** The dates of an answer as they should be; what they come to is worked out when they are kept. */
export function ChangedDates({ rule, current, field }: ChangedDatesProps) {
  const { value, override } = current;
  const dates = typeof value === 'object' && value !== null && 'dates' in value ? value.dates : null;
  const limit = field('limit', dates?.limit ?? rule.limits[0]?.id);
  const own = field('override', override?.outcome);
  return (
    <>
      <Input
        {...field('start', shown(dates?.start))}
        label={capitalised(rule.start)}
        hint="For example, 22 12 2010"
        width={10}
      />
      {rule.fn === 'timeliness' ? (
        <Input {...field('end', shown(dates?.end))} label={capitalised(rule.end)} width={10} />
      ) : (
        <WarnedTextarea
          stays={KEPT}
          {...field('events', (dates?.events ?? []).map(typedDate).join('\n'))}
          label={capitalised(rule.events)}
          hint="One on each line"
          rows={3}
        />
      )}
      {rule.limits.length > 1 ? (
        <Select
          key={limit.defaultValue}
          {...limit}
          label="Which limit applies"
          options={rule.limits.map(({ id, label }) => ({ value: id, text: label }))}
        />
      ) : null}
      <Input
        {...field('exception', dates?.exception)}
        label="The reason for delay that the record gives, if any"
      />
      <Select
        key={own.defaultValue}
        {...own}
        label="Your own judgement instead of what the dates come to"
        options={[
          { value: '', text: 'None: the dates decide' },
          ...OVERRIDE_OUTCOMES.map((outcome) => ({ value: outcome, text: OUTCOME_WORDS[outcome] })),
        ]}
      />
      <Input {...field('overrideReason', override?.reason)} label="Why you judge it differently" />
    </>
  );
}
