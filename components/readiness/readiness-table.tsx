import { awayInWords } from '#components/readiness/days-away.ts';
import { TrainingWords } from '#components/readiness/training-words.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { SEATS, type Seat } from '#lib/domain/people/roles.ts';
import type { ToolTraining } from '#lib/domain/readiness/auditor-readiness.ts';
import type { DaysAway } from '#lib/domain/readiness/leave.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One auditor of the list. */
export type ListedAuditor = {
  id: string;
  name: string;
  seat: Seat | null;
  teamName: string | null;
  training: readonly ToolTraining[];
  returned: number;
  marked: boolean;
  experienced: boolean;
  held: number;
  away: DaysAway | null;
};

type ReadinessTableProps = {
  auditors: readonly ListedAuditor[];
  tools: readonly { slug: string; title: string }[];
  today: string;
};

const AFTER = [
  { key: 'experience', heading: 'Experience' },
  { key: 'away', heading: 'Days away' },
  { key: 'held', heading: 'Audits now' },
];

/** The auditors of one page beside the tools: who is ready for which. */
export function ReadinessTable({ auditors, tools, today }: ReadinessTableProps) {
  const columns = [
    { key: 'name', heading: 'Auditor' },
    ...tools.map(({ slug, title }) => ({ key: slug, heading: title })),
    ...AFTER,
  ];
  const rows = auditors.map((auditor) => ({
    key: auditor.id,
    cells: {
      name: <AuditorName {...auditor} />,
      experience: <Experience {...auditor} />,
      away: auditor.away ? awayInWords(auditor.away, today) : '–',
      held: auditor.held === 0 ? 'None' : auditor.held,
      ...Object.fromEntries(
        auditor.training.map(({ slug, ...stands }) => [slug, <TrainingWords key={slug} {...stands} />]),
      ),
    },
  }));
  return <StackingTable columns={columns} rows={rows} className="app-readiness" />;
}

function AuditorName({ id, name, seat, teamName }: ListedAuditor) {
  const more = [seat && SEATS[seat].label, teamName].filter(Boolean).join(', ');
  return (
    <>
      <a className="govuk-link govuk-link--no-visited-state" href={paths.readyPerson(id)}>
        {name}
      </a>
      <span className="app-stacking__more"> {more}</span>
    </>
  );
}

function Experience({ returned, marked, experienced }: ListedAuditor) {
  return (
    <>
      {experienced ? 'Experienced' : 'Not yet'}
      <span className="app-stacking__more">
        {' '}
        {marked ? `marked, ${count(returned, 'audit')} returned` : `${count(returned, 'audit')} returned`}
      </span>
    </>
  );
}
