import { Details } from '#components/ui/details.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { TestedArea } from '#lib/domain/findings/change.ts';
import { chanceInWords, differenceInWords } from '#lib/domain/findings/change-words.ts';

type HowSureProps = {
  areas: readonly TestedArea[];
  /** The same table as a file. */
  csvHref: string;
};

/** How the drawings are read, and the tests behind the words for those who ask. */
export function HowSure({ areas, csvHref }: HowSureProps) {
  const tested = areas.flatMap(({ id, label, test }) => (test ? [{ id, label, test }] : []));
  if (tested.length === 0) return null;
  return (
    <>
      <p className="app-note">
        Bar: likely range of the difference (95% interval). Mark: the difference itself. Where the bar crosses
        the line at 0, both a rise and a fall are possible.{' '}
        <a className="govuk-link govuk-link--no-visited-state app-screen-only" href={csvHref} download>
          Download CSV
        </a>
      </p>
      <Details summary="How a change is told from chance">
        <p>
          The difference and its interval are Newcombe’s, for two separate samples. A key area “may have”
          changed where its 90% interval leaves out 0. It is said to have changed only where its 95% interval
          does and Fisher’s exact test still stands at 5% after Holm’s adjustment for all {tested.length} key
          areas. What could have been missed is a change that two samples of these sizes would show less often
          than 4 times in 5.
        </p>
        <StackingTable
          caption="Tests, by key area"
          captionSize="s"
          columns={[
            { key: 'area', heading: 'Key area' },
            { key: 'difference', heading: 'Difference, 95% interval' },
            { key: 'p', heading: 'Fisher’s p', numeric: true },
            { key: 'adjusted', heading: 'Adjusted (Holm)', numeric: true },
          ]}
          rows={tested.map(({ id, label, test }) => ({
            key: id,
            cells: {
              area: label,
              difference: differenceInWords(test),
              p: chanceInWords(test.p),
              adjusted: chanceInWords(test.adjusted),
            },
          }))}
        />
      </Details>
    </>
  );
}
