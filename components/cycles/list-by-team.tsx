import { Table } from '#components/ui/table.tsx';
import type { GroupCounts } from '#lib/domain/cycles/sample-balance.ts';

const COLUMNS = [
  { key: 'team', heading: 'Team' },
  { key: 'cases', heading: 'Cases', numeric: true },
];

/** The list by team, before there is a sample to set beside it. */
export function ListByTeam({ teams }: { teams: readonly GroupCounts[] }) {
  const rows = teams.map(({ value, frame }) => ({
    key: value,
    cells: { team: value, cases: frame.toLocaleString('en-GB') },
  }));
  return (
    <div className="app-two-thirds">
      <Table caption="The list by team" captionSize="m" columns={COLUMNS} rows={rows} firstCellNames />
    </div>
  );
}
