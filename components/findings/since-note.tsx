import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import type { Since } from '#lib/domain/findings/order.ts';
import { paths } from '#lib/paths.ts';

/** What the changes above a table ordered by them are measured against. */
export function SinceNote({
  since,
  cycle,
}: {
  since: Since | null;
  cycle: EditionRead & { cycleId: string };
}) {
  if (!since)
    return (
      <p className="govuk-body">
        There is nothing earlier to compare these figures with, so they stand in report order.
      </p>
    );
  return (
    <p className="govuk-body">
      Compared with {since.name}. A difference that chance alone could bring puts nothing first.{' '}
      <a
        className="govuk-link govuk-link--no-visited-state app-screen-only"
        href={paths.findingsChange(cycle.cycleId, editionQuery(cycle))}
      >
        What changed, with both figures
      </a>
    </p>
  );
}
