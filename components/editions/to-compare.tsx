import type { Edition } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

type ToCompareProps = { cycleId: string; editions: readonly Edition[] };

/** The way to two editions side by side; nothing where there is one. */
export function ToCompare({ cycleId, editions }: ToCompareProps) {
  if (editions.length < 2) return null;
  return (
    <p className="govuk-body app-screen-only">
      <a className="govuk-link" href={paths.compareEditions(cycleId)}>
        Two editions of these findings side by side
      </a>
    </p>
  );
}
