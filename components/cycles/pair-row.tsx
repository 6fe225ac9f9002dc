import { Select } from '#components/ui/select.tsx';
import { seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import {
  type Auditor,
  type AuditToPair,
  canChangePair,
  seatProblem,
} from '#lib/domain/cycles/pairs/pair-rules.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';

type PairRowProps = {
  audit: AuditToPair;
  auditors: readonly Auditor[];
  names: Readonly<Record<string, string>>;
  state: FormState;
  isFixed: boolean;
};

/** One audit and its two seats; those handed in or written off show who did them. */
export function PairRow({ audit, names, isFixed, ...rest }: PairRowProps) {
  const isSet = isFixed || !canChangePair(audit.status);
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {audit.code}
      </th>
      <td className="govuk-table__cell">{audit.teamName}</td>
      {SEAT_NAMES.map((seat) => (
        <td key={seat} className="govuk-table__cell">
          {isSet ? (
            (names[audit[seat] ?? ''] ?? 'Nobody')
          ) : (
            <SeatSelect {...{ audit, seat, names }} {...rest} />
          )}
        </td>
      ))}
    </tr>
  );
}

type SeatSelectProps = Omit<PairRowProps, 'isFixed'> & { seat: Seat };

function SeatSelect({ audit, seat, auditors, names, state }: SeatSelectProps) {
  const name = seatField(seat, audit.id);
  const chosen = typed(state.fields, name, audit[seat] ?? '');
  const people = auditors.filter((person) => person.seat === seat);
  const person = people.find(({ id }) => id === chosen);
  const problem = chosen === '' ? null : seatProblem(audit, seat, person);
  return (
    <Select
      key={chosen}
      name={name}
      label={
        <span className="app-pairs__label">
          {SEATS[seat].label}
          <span className="govuk-visually-hidden"> of {audit.code}</span>
        </span>
      }
      groupClassName="app-pairs__seat"
      options={[
        { value: '', text: 'Choose' },
        ...leaver(chosen, person, names),
        ...people.map((one) => seatOption(audit, one)),
      ]}
      defaultValue={chosen}
      error={problemAt(state, name)?.replace(`${audit.code}: `, '') ?? problem}
    />
  );
}

const seatOption = (audit: AuditToPair, { id, name, teamId }: Auditor) => {
  const isOwn = teamId === audit.teamId;
  return { value: id, text: isOwn ? `${name} (own team)` : name, disabled: isOwn };
};

/** Someone who sits there but can audit no more is still shown, so that the coordinator sees whom to replace. */
const leaver = (chosen: string, person: Auditor | undefined, names: PairRowProps['names']) =>
  chosen && !person ? [{ value: chosen, text: `${names[chosen] ?? 'Someone'} (cannot audit now)` }] : [];
