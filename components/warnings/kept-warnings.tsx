import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** How many answers of a cycle hold words to look at; nothing where none does. */
export function KeptWarnings({ cycleId, total }: { cycleId: string; total: number }) {
  if (total === 0) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.warnings(cycleId)}>
        {count(total, 'answer')} to look at
      </a>
      , because {total === 1 ? 'its words seem' : 'their words seem'} to hold a name or a number.
    </p>
  );
}
