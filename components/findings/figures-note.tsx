import { Downloads } from '#components/findings/downloads.tsx';
import { PAIR_MODES, type PairMode } from '#lib/domain/audits/response.ts';
import type { EditionRead } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

type FiguresNoteProps = {
  cycle: EditionRead & { cycleId: string; pairMode: PairMode; tool: { id: string } };
  withPlot?: boolean;
  isExpected?: boolean;
  /** May the reader say what is expected of its key areas? */
  mayExpect?: boolean;
};

/** How to read what stands above, and where to take it. */
export function FiguresNote({ cycle, withPlot, isExpected, mayExpect }: FiguresNoteProps) {
  return (
    <p className="app-note">
      {withPlot
        ? 'Bar: likely range (95% interval). Mark: share of files where the evidence was found. '
        : null}
      {isExpected
        ? 'Dotted: what is expected. “Reached” and “Below” stand only where the whole likely range is on one side of it. '
        : null}
      {PAIR_MODES[cycle.pairMode].findings}{' '}
      <span className="app-screen-only">
        {withPlot ? <Downloads cycle={cycle} /> : null}
        {withPlot ? ' · ' : null}
        <a className="govuk-link govuk-link--no-visited-state" href={paths.counting()}>
          How these are counted
        </a>
        {mayExpect ? <ToExpectations tool={cycle.tool.id} /> : null}
      </span>
    </p>
  );
}

function ToExpectations({ tool }: { tool: string }) {
  return (
    <>
      {' · '}
      <a className="govuk-link govuk-link--no-visited-state" href={paths.expectations({ tool })}>
        What is expected
      </a>
    </>
  );
}
