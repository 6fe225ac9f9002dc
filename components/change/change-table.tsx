import { DifferenceAxis, DifferencePlot } from '#components/ui/difference-plot.tsx';
import type { TestedArea } from '#lib/domain/findings/change.ts';
import { plotReach, plottedChange } from '#lib/domain/findings/change-plot.ts';
import type { ChangeTest } from '#lib/domain/findings/change-test.ts';
import { differenceInWords, missedInWords, verdictInWords } from '#lib/domain/findings/change-words.ts';
import { asSentence } from '#lib/domain/findings/words.ts';

type ChangeTableProps = {
  areas: readonly TestedArea[];
  /** The page of a key area of the later cycle. */
  hrefOf: (keyArea: string) => string;
};

/** Every key area with both its figures, the difference and what can be said of it. */
export function ChangeTable({ areas, hrefOf }: ChangeTableProps) {
  const reach = plotReach(areas);
  return (
    <table className="app-figures app-change">
      <caption className="govuk-visually-hidden">What changed, by key area</caption>
      <thead>
        <tr>
          <th scope="col">Key area</th>
          <th scope="col">Before</th>
          <th scope="col">Now</th>
          <th scope="col" className="app-figures__plot">
            <span className="app-change__scale">Difference in points</span>
            <DifferenceAxis reach={reach} />
          </th>
          <th scope="col">What changed</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">
              <a className="govuk-link govuk-link--no-visited-state" href={hrefOf(area.id)}>
                {area.label}
              </a>
            </th>
            <td className="app-change__side">
              <span className="app-figures__label">Before </span>
              {area.before ? asSentence(area.before.words) : 'No figure'}
            </td>
            <td className="app-change__side">
              <span className="app-figures__label">Now </span>
              {asSentence(area.now.words)}
            </td>
            <td className="app-figures__plot">
              <Drawn area={area} reach={reach} />
            </td>
            <td className="app-change__words">
              <Said area={area} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drawn({ area, reach }: { area: TestedArea; reach: number }) {
  const drawn = plottedChange(area);
  return drawn && <DifferencePlot {...drawn} reach={reach} />;
}

function Said({ area: { test, why } }: { area: TestedArea }) {
  if (test === null) return <span className="app-change__more">{why}</span>;
  const verdict = asSentence(verdictInWords(test.verdict));
  if (test.verdict !== 'none')
    return (
      <>
        <strong>{verdict}:</strong> <Points test={test} />
      </>
    );
  return (
    <>
      <strong>{verdict};</strong> {missedInWords(test)}
      <span className="app-change__more">
        <Points test={test} />
      </span>
    </>
  );
}

const Points = ({ test }: { test: ChangeTest }) => (
  <span className="app-change__points">{differenceInWords(test)}</span>
);
