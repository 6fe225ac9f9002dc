import { Table } from '#components/ui/table.tsx';
import type { SampleBalance, TeamCounts } from '#lib/domain/cycles/sample-balance.ts';

const number = (n: number) => n.toLocaleString('en-GB');

/** The list by team, before there is a sample to set beside it. */
export function ListByTeam({ teams }: { teams: readonly TeamCounts[] }) {
  const columns = [
    { key: 'team', heading: 'Team' },
    { key: 'cases', heading: 'Cases', numeric: true },
  ];
  const rows = teams.map(({ team, frame }) => ({ key: team, cells: { team, cases: number(frame) } }));
  return (
    <div className="app-two-thirds">
      <Table caption="The list by team" captionSize="m" columns={columns} rows={rows} firstCellNames />
    </div>
  );
}

const COLUMNS = [
  { key: 'team', heading: 'Team' },
  { key: 'frame', heading: 'On the list', numeric: true },
  { key: 'sample', heading: 'In the sample', numeric: true },
];

/** The sample beside the list it was drawn from, team by team: every share with its count. */
export function SampleByTeam({ balance }: { balance: SampleBalance }) {
  const rows = balance.teams.map(({ team, frame, sample, frameShare, sampleShare }) => ({
    key: team,
    cells: { team, frame: `${number(frame)} (${frameShare})`, sample: `${number(sample)} (${sampleShare})` },
  }));
  return (
    <section className="app-two-thirds" aria-labelledby="balance">
      <h2 className="govuk-heading-m" id="balance">
        Does the sample look like the list?
      </h2>
      <p className="govuk-body">{balance.sentence}</p>
      <Table columns={COLUMNS} rows={rows} firstCellNames />
    </section>
  );
}
