import { daysAwayInWords } from '#components/readiness/days-away.ts';
import { Button } from '#components/ui/button.tsx';
import { dueWhileAway, type HeldAudit, type Leave } from '#lib/domain/readiness/leave.ts';
import { count, listInWords } from '#lib/format.ts';

type LeaveListProps = {
  leave: readonly Leave[];
  held: readonly HeldAudit[];
  /** Begins the sentence about audits due then: "You have", "They have". */
  whoHas: string;
  /** What to do about them. */
  advice: string;
  remove: (form: FormData) => Promise<void>;
};

/** Days away to come, each with the audits that fall due in them and the button that takes it back. */
export function LeaveList({ leave, held, whoHas, advice, remove }: LeaveListProps) {
  return (
    <ul className="app-rows">
      {leave.map((days) => (
        <li key={days.id} className="app-rows__row">
          <div>
            {daysAwayInWords(days)}
            <DueThen due={dueWhileAway(days, held)} {...{ whoHas, advice }} />
          </div>
          <form action={remove}>
            <Button variant="secondary" name="leave" value={days.id}>
              Remove<span className="govuk-visually-hidden"> {daysAwayInWords(days)}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

type DueThenProps = { due: readonly HeldAudit[]; whoHas: string; advice: string };

function DueThen({ due, whoHas, advice }: DueThenProps) {
  if (due.length === 0) return null;
  return (
    <p className="app-rows__more app-rows__more--warning">
      {whoHas} {count(due.length, 'audit')} due in these days ({listInWords(due.map(({ code }) => code))}).{' '}
      {advice}
    </p>
  );
}
