import { Facts } from '#components/ui/facts.tsx';
import type { FrameCheck } from '#lib/domain/cycles/frame/check-frame.ts';

/** What comes of a list: its rows, those refused and left out, and the cases to draw from. */
export function ListFacts({ check: { report, cases, refusedRows } }: { check: FrameCheck }) {
  const leftOut = report.leftOut
    .filter(({ kind }) => kind !== 'refused')
    .reduce((total, { count }) => total + count, 0);
  const shown = (figure: number) => figure.toLocaleString('en-GB');
  return (
    <Facts
      facts={[
        { name: 'Rows in the list', figure: shown(report.rows) },
        { name: 'Refused', figure: shown(refusedRows) },
        { name: 'Left out', figure: shown(leftOut), more: leftOut > 0 ? 'with a reason each, below' : null },
        { name: 'Cases to draw from', figure: shown(cases.length) },
      ]}
    />
  );
}
