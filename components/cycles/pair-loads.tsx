import { Table } from '#components/ui/table.tsx';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { SEATS } from '#lib/domain/people/roles.ts';

const COLUMNS = [
  { key: 'name', heading: 'Auditor' },
  { key: 'team', heading: 'Own team' },
  { key: 'audits', heading: 'Audits', numeric: true },
];

type PairLoadsProps = { loads: PairsView['loads']; isSuggesting: boolean };

/** What each auditor holds, or would hold. */
export function PairLoads({ loads, isSuggesting }: PairLoadsProps) {
  const rows = loads.map(({ auditor, audits }) => ({
    key: auditor.id,
    cells: {
      name: (
        <>
          {auditor.name}
          <span className="app-cycles__more">{SEATS[auditor.seat].label}</span>
        </>
      ),
      team: auditor.teamName ?? 'None',
      audits,
    },
  }));
  return (
    <div className="app-two-thirds">
      <Table
        small
        caption={isSuggesting ? 'Audits each would hold' : 'Audits each holds'}
        captionSize="m"
        columns={COLUMNS}
        rows={rows}
        firstCellNames
      />
    </div>
  );
}
