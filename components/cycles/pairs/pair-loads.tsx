import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Auditor, PairTerms } from '#lib/domain/cycles/pairs/pair.ts';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { SEATS } from '#lib/domain/people/roles.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'name', heading: 'Auditor' },
  { key: 'team', heading: 'Own team' },
  { key: 'trained', heading: 'Trained until' },
  { key: 'experienced', heading: 'Experienced' },
  { key: 'away', heading: 'Away in this cycle' },
  { key: 'audits', heading: 'Audits', numeric: true },
];

type PairLoadsProps = { view: PairsView; isSuggesting: boolean };

/** How ready each auditor is for this cycle, and what they hold or would hold. */
export function PairLoads({ view, isSuggesting }: PairLoadsProps) {
  const { terms } = view.facts;
  const rows = view.loads.map(({ auditor, audits }) => ({
    key: auditor.id,
    cells: {
      name: <Name auditor={auditor} />,
      team: auditor.teamName ?? 'None',
      trained: <Trained auditor={auditor} terms={terms} />,
      experienced: auditor.isExperienced ? 'Yes' : 'Not yet',
      away: <Away auditor={auditor} terms={terms} />,
      audits: <Audits {...{ auditor, audits, terms }} />,
    },
  }));
  return (
    <StackingTable
      caption={isSuggesting ? 'What each auditor would hold' : 'What each auditor holds'}
      captionSize="m"
      columns={COLUMNS}
      rows={rows}
    />
  );
}

type AboutAuditor = { auditor: Auditor; terms: PairTerms };

function Name({ auditor }: Pick<AboutAuditor, 'auditor'>) {
  return (
    <>
      <a className="govuk-link" href={paths.readyPerson(auditor.id)}>
        {auditor.name}
      </a>{' '}
      <span className="app-stacking__more">{SEATS[auditor.seat].label}</span>
    </>
  );
}

function Trained({ auditor: { trainedUntil }, terms }: AboutAuditor) {
  if (trainedUntil === null) return 'Not for this tool';
  return (
    <>
      {dateInWords(trainedUntil)}
      {trainedUntil < terms.dueOn ? (
        <span className="app-stacking__more">Before the audits are due</span>
      ) : null}
    </>
  );
}

function Away({ auditor: { leave, daysThere }, terms }: AboutAuditor) {
  if (leave.length === 0) return 'No';
  return (
    <>
      {leave.map(({ from, to }) => (
        <span key={from} className="app-pairs__away">
          {from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`}
        </span>
      ))}
      {daysThere < terms.daysNeeded ? (
        <span className="app-stacking__more">Leaves too few working days</span>
      ) : null}
    </>
  );
}

function Audits({ auditor: { elsewhere }, audits, terms }: AboutAuditor & { audits: number }) {
  return (
    <>
      {audits} of {terms.mostAudits}
      {elsewhere > 0 ? (
        <span className="app-stacking__more">and {elsewhere} in other open cycles</span>
      ) : null}
    </>
  );
}
