import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

const LINK = 'govuk-link govuk-link--no-visited-state';

/** Where a cycle's figures can be taken away: as a CSV file, as a workbook, and by other systems. */
export function Downloads({ cycle }: { cycle: EditionRead & { cycleId: string } }) {
  const edition = editionQuery(cycle);
  return (
    <>
      <a className={LINK} href={paths.findingsCsv(cycle.cycleId, edition)} download>
        Download CSV
      </a>
      {' · '}
      <a className={LINK} href={paths.findingsXlsx(cycle.cycleId, edition)} download>
        Download Excel
      </a>
      {' · '}
      <a className={LINK} href={paths.openData()}>
        Open data
      </a>
    </>
  );
}
