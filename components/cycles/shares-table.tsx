import { StackingTable } from '#components/ui/stacking-table.tsx';
import { isOverSampled, type StratumShare } from '#lib/domain/cycles/draw/share-out.ts';

const COLUMNS = [
  { key: 'stratum', heading: 'Group' },
  { key: 'cases', heading: 'On the list', numeric: true },
  { key: 'drawn', heading: 'Drawn', numeric: true },
  { key: 'note', heading: 'Over-sampled' },
];

const number = (n: number) => n.toLocaleString('en-GB');

/** A stratified sample, group by group; where the minimum gives a group more than its size would, that is said. */
export function SharesTable({ caption, shares }: { caption: string; shares: readonly StratumShare[] }) {
  const rows = shares.map((share) => ({
    key: share.stratum,
    cells: {
      stratum: share.stratum,
      cases: number(share.cases),
      drawn: number(share.drawn),
      note: isOverSampled(share) ? `Yes: size alone gives ${number(share.inProportion)}` : 'No',
    },
  }));
  return <StackingTable caption={caption} captionSize="s" columns={COLUMNS} rows={rows} />;
}
