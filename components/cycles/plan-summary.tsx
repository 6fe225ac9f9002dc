import { SummaryList } from '#components/ui/summary-list.tsx';
import { PAIR_MODES } from '#lib/domain/audits/response.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { workingDaysInWords } from '#lib/domain/working-days.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** What was planned, and the way to change it while that is possible. */
export function PlanSummary({ cycle }: { cycle: Cycle }) {
  const edit = cycleSteps(cycle.status).edit;
  return (
    <section aria-labelledby="plan">
      <div className="app-title-row">
        <h2 className="govuk-heading-m" id="plan">
          The plan
        </h2>
        {edit ? (
          <a className="govuk-link govuk-body" href={paths.editCycle(cycle.id)}>
            {edit.label}
          </a>
        ) : null}
      </div>
      <SummaryList rows={planRows(cycle)} />
    </section>
  );
}

const planRows = (cycle: Cycle) => [
  {
    name: 'Tool',
    value: (
      <a className="govuk-link" href={paths.tool(cycle.tool.id)}>
        {cycle.tool.title}, version {cycle.tool.version}
      </a>
    ),
  },
  { name: 'Theme', value: cycle.theme },
  { name: 'Purpose', value: cycle.purpose },
  { name: 'Pairs work', value: PAIR_MODES[cycle.pairMode].label },
  { name: 'Period', value: `${dateInWords(cycle.periodFrom)} to ${dateInWords(cycle.periodTo)}` },
  { name: 'Opens', value: dateInWords(cycle.opensOn) },
  {
    name: 'Audits due',
    value: `${dateInWords(cycle.dueOn)}: ${workingDaysInWords(cycle.opensOn, cycle.dueOn)}`,
  },
  { name: 'Report due', value: dateInWords(cycle.reportOn) },
  {
    name: 'Case codes',
    value: `${auditCode(cycle.codePrefix, 1, cycle.sampleSize)}, ${auditCode(cycle.codePrefix, 2, cycle.sampleSize)} and so on`,
  },
];
