import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import { returnCounts } from '#lib/domain/cycles/returns.ts';

type TargetedReturnsProps = { cycle: CycleWithReturns; returnedLate: number; today: string };

/** The returns of the cases picked by hand, in a line of their own: they are never added to those drawn. */
export function TargetedReturns({ cycle, returnedLate, today }: TargetedReturnsProps) {
  const { requested, returned, outstanding, late, notReturned } = returnCounts(
    { ...cycle, ...cycle.targeted },
    today,
  );
  if (requested === 0) return null;
  const parts = [
    `${returned} of ${requested} returned${returnedLate > 0 ? ` (${returnedLate} late)` : ''}`,
    `${outstanding} outstanding${late > 0 ? ` (${late} late)` : ''}`,
    `${notReturned} not returned`,
  ];
  return (
    <p className="govuk-body">
      <strong>Picked by hand, counted apart:</strong> {parts.join(', ')}.
    </p>
  );
}
