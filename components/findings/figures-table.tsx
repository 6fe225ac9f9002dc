import { StandingTag } from '#components/findings/standing-tag.tsx';
import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import type { CycleChange, TestedArea } from '#lib/domain/findings/change.ts';
import { changeInWords } from '#lib/domain/findings/change-words.ts';
import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import type { Expectation, Expectations } from '#lib/domain/findings/expectation.ts';
import { type AreaFinding, type Figure, plotted } from '#lib/domain/findings/figure.ts';
import { standing } from '#lib/domain/findings/standing.ts';
import {
  asSentence,
  countsInWords,
  figureInWords,
  rangeInWords,
  whyNoFigure,
} from '#lib/domain/findings/words.ts';
import { paths } from '#lib/paths.ts';

type FiguresTableProps = {
  cycle: EditionRead & { cycleId: string };
  areas: readonly AreaFinding[];
  expectations: Expectations;
  /** What was tested against an earlier cycle; said beneath each name where it is asked for. */
  change?: CycleChange | null;
};

/** The key areas with their shares, counts and likely ranges; each row leads to its own page. */
export function FiguresTable({ cycle, areas, expectations, change = null }: FiguresTableProps) {
  const isExpected = areas.some(({ id }) => expectations[id]);
  return (
    <table className="app-figures">
      <caption className="govuk-visually-hidden">Evidence on file, by key area</caption>
      <thead>
        <tr>
          <th scope="col">Key area</th>
          <th scope="col" className="app-figures__plot">
            <span className="govuk-visually-hidden">Share and likely range, drawn</span>
            <PercentAxis />
          </th>
          <th scope="col">Evidence on file</th>
          <th scope="col">Likely range</th>
          {isExpected ? <th scope="col">Expected</th> : null}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, label, figure }) => (
          <tr key={id}>
            <th scope="row">
              <a
                className="govuk-link govuk-link--no-visited-state"
                href={paths.keyArea(cycle.cycleId, id, editionQuery(cycle))}
              >
                {label}
              </a>
              {change ? <ChangeWords area={change.areas.find((area) => area.id === id)} /> : null}
            </th>
            <FigureCells figure={figure} expected={expectations[id]?.percent} />
            {isExpected ? <ExpectedCell figure={figure} expectation={expectations[id] ?? null} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChangeWords({ area }: { area?: TestedArea }) {
  if (!area) return null;
  const words = area.test ? changeInWords(area.test) : area.why;
  return words ? <span className="app-figures__more">{asSentence(words)}</span> : null;
}

function ExpectedCell({ figure, expectation }: { figure: Figure; expectation: Expectation | null }) {
  if (expectation === null) return <td />;
  const stands = standing(figure.interval, expectation.percent);
  return (
    <td className="app-figures__expected">
      <span className="app-figures__label">Expected </span>
      {expectation.percent}% {stands ? <StandingTag standing={stands} /> : null}
    </td>
  );
}

function FigureCells({ figure, expected }: { figure: Figure; expected?: number }) {
  const drawn = plotted(figure);
  if (drawn === null) {
    return (
      <>
        <td className="app-figures__plot" />
        <td colSpan={2} className="app-figures__none">
          {whyNoFigure(figure) === null
            ? `${figureInWords(figure)}: too few for a percentage`
            : asSentence(figureInWords(figure))}
        </td>
      </>
    );
  }
  return (
    <>
      <td className="app-figures__plot">
        <IntervalPlot {...drawn} expectation={expected} />
      </td>
      <td className="app-figures__share">
        {figure.percent.text} <span className="app-figures__counts">({countsInWords(figure)})</span>
      </td>
      <td className="app-figures__range">
        <span className="app-figures__label">Likely range </span>
        {rangeInWords(figure.interval)}
      </td>
    </>
  );
}
