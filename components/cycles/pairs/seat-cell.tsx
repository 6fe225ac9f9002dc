import type { PairRowProps } from '#components/cycles/pairs/pair-row.tsx';
import { SeatSelect } from '#components/cycles/pairs/seat-select.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { FormGroup } from '#components/ui/field.tsx';
import { seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { problemAt, typed } from '#lib/domain/parse-form.ts';
import type { Seat } from '#lib/domain/people/roles.ts';

type SeatCellProps = Omit<PairRowProps, 'isFixed' | 'cycleId'> & { seat: Seat };

/** One seat: who sits there and, said at once, which rules that goes against. */
export function SeatCell({ seat, before, audit, broken, facts, names, state }: SeatCellProps) {
  const name = seatField(seat, audit.id);
  const chosen = typed(state.fields, name, before[seat] ?? '');
  const own = broken.filter((one) => one.seat === seat);
  const wrong = own.filter(({ strength }) => strength === 'must').map(({ why }) => why);
  const refused = chosen === (audit[seat] ?? '') ? problemAt(state, name) : undefined;
  if (wrong.length === 0 && refused) wrong.push(refused.replace(`${audit.code}: `, ''));
  const notes = `${name}-notes`;
  return (
    <FormGroup error={wrong.length > 0} className="app-pairs__seat">
      <SeatSelect
        {...{ audit: before, seat, names, name, chosen }}
        auditors={facts.auditors}
        terms={facts.terms}
        isWrong={wrong.length > 0}
        describedBy={notes}
      />
      <div id={notes} aria-live="polite">
        {wrong.map((why) => (
          <p key={why} className="govuk-error-message app-pairs__why">
            <span className="govuk-visually-hidden">Error: </span>
            {why}
          </p>
        ))}
        {own
          .filter(({ strength }) => strength === 'prefer')
          .map(({ why }) => (
            <p key={why} className={classNames('govuk-body', 'app-pairs__why', 'app-pairs__why--prefer')}>
              {why}
            </p>
          ))}
      </div>
    </FormGroup>
  );
}
