import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import { plotted } from '#lib/domain/findings/figure.ts';
import type { SameArea, SameAreaRow } from '#lib/domain/findings/same-area.ts';
import { asSentence, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';
import { count, dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type SameAreaTableProps = {
  area: SameArea;
  keyArea: string;
  tool: string;
  /** In per cent; drawn where something is expected. */
  expectation?: number;
};

/** One key area in other cycles of the same tool. Says nothing of change: that takes a test, on the page of changes. */
export function SameAreaTable({ area, keyArea, tool, expectation }: SameAreaTableProps) {
  if (area.rows.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="other-cycles">
      <h2 className="govuk-heading-m" id="other-cycles">
        The same key area in other cycles
      </h2>
      <table className="app-figures">
        <caption className="govuk-visually-hidden">This key area, cycle by cycle, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Cycle</th>
            <th scope="col" className="app-figures__plot">
              <span className="govuk-visually-hidden">Share and likely range, drawn</span>
              <PercentAxis />
            </th>
            <th scope="col">Evidence on file</th>
            <th scope="col">Likely range</th>
          </tr>
        </thead>
        <tbody>
          {area.rows.map((row) => (
            <CycleRow key={row.cycleId} {...{ row, keyArea, expectation }} />
          ))}
        </tbody>
      </table>
      <p className="app-note">
        Two likely ranges that overlap widely may be the same share.{' '}
        <span className="app-screen-only">
          <a className="govuk-link govuk-link--no-visited-state" href={paths.trends({ tool, area: keyArea })}>
            All cycles over time
          </a>
          {area.earlier > 0 ? `, with ${count(area.earlier, 'earlier one')}` : null}
        </span>
      </p>
    </section>
  );
}

type CycleRowProps = Pick<SameAreaTableProps, 'keyArea' | 'expectation'> & { row: SameAreaRow };

function CycleRow({ row, keyArea, expectation }: CycleRowProps) {
  const { cycleId, name, editionOn, figure, comparable, isThis } = row;
  const drawn = comparable === 'same' ? plotted(figure) : null;
  return (
    <tr>
      <th scope="row">
        {isThis ? (
          <strong>{name}</strong>
        ) : (
          <a className="govuk-link govuk-link--no-visited-state" href={paths.keyArea(cycleId, keyArea)}>
            {name}
          </a>
        )}
        <span className="app-figures__more">{isThis ? 'This cycle' : dateInWords(editionOn)}</span>
      </th>
      <td className="app-figures__plot">
        {drawn ? <IntervalPlot {...drawn} expectation={expectation} /> : null}
      </td>
      {comparable === 'changed' ? (
        <td colSpan={2} className="app-figures__none">
          {asSentence(figureInWords(figure))}: changed, not comparable
        </td>
      ) : (
        <>
          <td>{asSentence(figureInWords(figure))}</td>
          <td className="app-figures__range">{rangeInWords(figure.interval)}</td>
        </>
      )}
    </tr>
  );
}
