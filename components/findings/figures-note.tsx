import { PAIR_MODES, type PairMode } from '#lib/domain/audits/response.ts';
import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

type FiguresNoteProps = {
  cycle: EditionRead & { cycleId: string; pairMode: PairMode };
  withPlot?: boolean;
  isExpected?: boolean;
};

/** How to read what stands above, and where to take it. */
export function FiguresNote({ cycle, withPlot = false, isExpected = false }: FiguresNoteProps) {
  return (
    <p className="app-note">
      {withPlot
        ? 'Bar: likely range (95% interval). Mark: share of files where the evidence was found. '
        : null}
      {isExpected
        ? 'Dotted: what is expected. “Met” and “Below” stand only where the whole likely range is on one side of it. '
        : null}
      {PAIR_MODES[cycle.pairMode].findings}{' '}
      <span className="app-screen-only">
        <a
          className="govuk-link govuk-link--no-visited-state"
          href={paths.findingsCsv(cycle.cycleId, editionQuery(cycle))}
          download
        >
          Download CSV
        </a>
        {' · '}
        <a className="govuk-link govuk-link--no-visited-state" href={paths.counting()}>
          How these are counted
        </a>
      </span>
    </p>
  );
}
