import { CycleProgress } from '#components/cycles/cycle-progress.tsx';
import { CycleStatusTag } from '#components/cycles/cycle-status-tag.tsx';
import { Table } from '#components/ui/table.tsx';
import type { CycleRow } from '#lib/domain/cycles/cycle.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'name', heading: 'Cycle' },
  { key: 'status', heading: 'Status' },
  { key: 'due', heading: 'Due' },
  { key: 'returned', heading: 'Returned' },
];

type CycleListProps = { cycles: readonly CycleRow[]; today: string };

/** Every cycle in a row, with how much of it has come back. */
export function CycleList({ cycles, today }: CycleListProps) {
  const rows = cycles.map((cycle) => ({
    key: cycle.id,
    cells: {
      name: <CycleName cycle={cycle} />,
      status: <CycleStatusTag status={cycle.status} />,
      due: dateInWords(cycle.dueOn),
      returned: <CycleProgress cycle={cycle} today={today} />,
    },
  }));
  return (
    <div className="app-table-frame">
      <Table columns={COLUMNS} rows={rows} firstCellNames caption="All cycles" className="app-cycles" />
    </div>
  );
}

function CycleName({ cycle }: { cycle: CycleRow }) {
  return (
    <>
      <a className="govuk-link" href={paths.cycle(cycle.id)}>
        {cycle.name}
      </a>
      <span className="app-cycles__more">{cycle.toolTitle}</span>
    </>
  );
}
