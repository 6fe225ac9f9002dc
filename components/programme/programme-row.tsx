import { CycleStatusTag } from '#components/cycles/cycle-status-tag.tsx';
import { MonthBar } from '#components/programme/month-bar.tsx';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { YearMonth } from '#lib/domain/programme/financial-year.ts';
import { type CycleDates, timelineOf } from '#lib/domain/programme/timeline.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One cycle of the programme. */
export type ShownCycle = CycleDates & {
  id: string;
  name: string;
  status: CycleStatus;
  toolTitle: string;
  sampleSize: number;
  returned: number;
  targetedSize: number;
  targetedReturned: number;
};

type ProgrammeRowProps = { cycle: ShownCycle; months: readonly YearMonth[]; canOpen: boolean };

/** A cycle as a row of the programme. */
export function ProgrammeRow({ cycle, months, canOpen }: ProgrammeRowProps) {
  const { opensOn, dueOn, reportOn } = cycle;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <CycleLink cycle={cycle} canOpen={canOpen} />
        <span className="app-programme__more">{cycle.toolTitle}</span>
        <span className="app-programme__more">
          Audits {dateInWords(opensOn)} to {dateInWords(dueOn)}, report {dateInWords(reportOn)}
        </span>
      </th>
      {timelineOf(cycle, months).map((month) => (
        <td key={month.first} className="govuk-table__cell app-programme__month">
          <MonthBar month={month} />
        </td>
      ))}
      <td className="govuk-table__cell">
        <CycleStatusTag status={cycle.status} />
      </td>
      <td className="govuk-table__cell">
        <span className="app-stacking__label">Returned </span>
        {returnedInWords(cycle)}
      </td>
    </tr>
  );
}

function CycleLink({ cycle: { id, name, status }, canOpen }: Pick<ProgrammeRowProps, 'cycle' | 'canOpen'>) {
  if (!canOpen && status !== 'published') return name;
  return (
    <a className="govuk-link" href={canOpen ? paths.cycle(id) : paths.findings(id)}>
      {name}
    </a>
  );
}

function returnedInWords(cycle: ShownCycle): string {
  const { sampleSize, returned, targetedSize, targetedReturned } = cycle;
  if (sampleSize === 0 && targetedSize === 0) return 'No sample yet';
  const drawn = `${returned} of ${sampleSize}`;
  return targetedSize === 0 ? drawn : `${drawn}, and ${targetedReturned} of ${targetedSize} picked by hand`;
}
