import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import type { Breakdown, BreakdownRow } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWNS, groupName } from '#lib/domain/findings/breakdown-by.ts';
import { rowInWords } from '#lib/domain/findings/breakdown-words.ts';
import { hasPercent, plotted } from '#lib/domain/findings/figure.ts';
import { countsInWords, rangeInWords } from '#lib/domain/findings/words.ts';

type BreakdownTableProps = { breakdown: Breakdown; label: string };

/** The groups of a breakdown in their own order, never by size, each with its share and likely range; all cases below. */
export function BreakdownTable({ breakdown, label }: BreakdownTableProps) {
  const { by, rows, total } = breakdown;
  return (
    <table className="app-figures app-breakdown">
      <caption className="govuk-visually-hidden">
        {label}, by {BREAKDOWNS[by].label.toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">{BREAKDOWNS[by].label}</th>
          <th scope="col" className="app-figures__plot">
            <span className="govuk-visually-hidden">Share and likely range, drawn</span>
            <PercentAxis />
          </th>
          <th scope="col">Evidence on file</th>
          <th scope="col">Likely range</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row">{groupName(row.group)}</th>
            <RowCells row={row} />
          </tr>
        ))}
      </tbody>
      <tbody className="app-breakdown__all">
        <tr>
          <th scope="row">All cases</th>
          <RowCells row={{ group: 'all', shown: hasPercent(total) ? 'percent' : 'counts', figure: total }} />
        </tr>
      </tbody>
    </table>
  );
}

function RowCells({ row }: { row: BreakdownRow }) {
  const drawn = row.shown === 'percent' ? plotted(row.figure) : null;
  if (row.shown !== 'percent' || drawn === null) {
    return (
      <>
        <td className="app-figures__plot" />
        <td colSpan={2} className="app-figures__none">
          {rowInWords(row)}
        </td>
      </>
    );
  }
  return (
    <>
      <td className="app-figures__plot">
        <IntervalPlot {...drawn} />
      </td>
      <td className="app-figures__share">
        {row.figure.percent.text} <span className="app-figures__counts">({countsInWords(row.figure)})</span>
      </td>
      <td className="app-figures__range">
        <span className="app-figures__label">Likely range </span>
        {rangeInWords(row.figure.interval)}
      </td>
    </>
  );
}
