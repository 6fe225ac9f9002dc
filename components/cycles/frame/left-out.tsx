import { Table } from '#components/ui/table.tsx';
import { type FrameReport, LEFT_OUT } from '#lib/domain/cycles/frame/frame-report.ts';

const COLUMNS = [
  { key: 'reason', heading: 'Reason' },
  { key: 'count', heading: 'Rows', numeric: true },
];

/** What of a list is not drawn from: a count and a reason each; nothing where all of it is. */
export function LeftOut({ leftOut, months }: Pick<FrameReport, 'leftOut' | 'months'>) {
  if (leftOut.length === 0) return null;
  const inMonths = months > 0 ? ` (in the last ${months} months)` : '';
  const rows = leftOut.map(({ kind, count }) => ({
    key: kind,
    cells: {
      reason: `${LEFT_OUT[kind]}${kind === 'audited' ? inMonths : ''}`,
      count: count.toLocaleString('en-GB'),
    },
  }));
  return (
    <Table small caption="Left out" captionSize="s" columns={COLUMNS} rows={rows} className="app-fits" />
  );
}
