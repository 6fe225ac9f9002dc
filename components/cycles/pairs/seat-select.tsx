import { memo } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { whyNever } from '#lib/domain/cycles/pairs/broken-rules.ts';
import type { Auditor, AuditToPair, PairTerms } from '#lib/domain/cycles/pairs/pair.ts';
import { SEATS, type Seat } from '#lib/domain/people/roles.ts';

type SeatSelectProps = {
  audit: AuditToPair;
  seat: Seat;
  auditors: readonly Auditor[];
  terms: PairTerms;
  /** Of everyone who sits in a pair, by person: some may have left. */
  names: Readonly<Record<string, string>>;
  name: string;
  chosen: string;
  isWrong: boolean;
  describedBy: string;
};

/**
 * Who sits there. Those who cannot take this case whoever sits beside them stand apart, each with the reason. Kept as it
 * is while the rest of the page changes: only what is said below it depends on the other seats.
 */
export const SeatSelect = memo(function SeatSelect(props: SeatSelectProps) {
  const { audit, seat, name, chosen, isWrong, describedBy } = props;
  const { able, unable } = optionsOf(props);
  return (
    <>
      <label className="govuk-label" htmlFor={name}>
        <span className="app-pairs__label">
          {SEATS[seat].label}
          <span className="govuk-visually-hidden"> of {audit.code}</span>
        </span>
      </label>
      <select
        key={chosen}
        id={name}
        name={name}
        className={classNames('govuk-select', isWrong && 'govuk-select--error')}
        defaultValue={chosen}
        aria-describedby={describedBy}
      >
        <option value="">Choose</option>
        {able.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
        {unable.length > 0 ? (
          <optgroup label="Cannot take this case">
            {unable.map(({ id, text }) => (
              <option key={id} value={id} disabled={id !== chosen}>
                {text}
              </option>
            ))}
          </optgroup>
        ) : null}
      </select>
    </>
  );
});

type SeatOption = { id: string; text: string };

function optionsOf({ audit, seat, auditors, terms, names, chosen }: SeatSelectProps) {
  const able: SeatOption[] = [];
  const unable: SeatOption[] = [];
  for (const person of auditors.filter((one) => one.seat === seat)) {
    const why = whyNever(audit, { seat, person, terms });
    if (why === null) able.push({ id: person.id, text: person.name });
    else unable.push({ id: person.id, text: `${person.name}: ${why}` });
  }
  const isKnown = [...able, ...unable].some(({ id }) => id === chosen);
  // Someone who sits there but can audit no more is still shown, so that the coordinator sees whom to replace.
  if (chosen && !isKnown) {
    unable.unshift({ id: chosen, text: `${names[chosen] ?? 'Someone'}: cannot audit now` });
  }
  return { able, unable };
}
