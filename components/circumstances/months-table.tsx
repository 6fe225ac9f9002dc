import { EventRows } from '#components/circumstances/event-rows.tsx';
import { MonthHeadings } from '#components/circumstances/month-headings.tsx';
import type { MonthCounts } from '#lib/domain/circumstances/month-columns.ts';
import {
  isSmallTeam,
  MONTH_SHARE_NAMES,
  MONTH_SHARES,
  type MonthShare,
  shareOf,
} from '#lib/domain/circumstances/month-shares.ts';
import type { MonthAround } from '#lib/domain/circumstances/months-around.ts';
import type { TeamEvent } from '#lib/domain/circumstances/team-event.ts';

type TeamMonths = { id: string; name: string; months: readonly { month: string; counts: MonthCounts }[] };

type MonthsTableProps = {
  months: readonly MonthAround[];
  teams: readonly TeamMonths[];
  events: readonly TeamEvent[];
  /** Sickness of teams with so few posts is somebody's own: it is hidden up to this many; null hides nothing. */
  hideUpTo: number | null;
};

/** What teams went through, month by month around the period audited, and what happened meanwhile. */
export function MonthsTable({ months, teams, events, hideUpTo }: MonthsTableProps) {
  return (
    <div className="app-table-frame">
      <table className="govuk-table app-months">
        <caption className="govuk-visually-hidden">
          Vacant posts, agency workers and sickness by team and month
        </caption>
        <MonthHeadings months={months} />
        {MONTH_SHARE_NAMES.map((share) => (
          <tbody key={share}>
            <tr>
              <th scope="rowgroup" colSpan={months.length + 1} className="app-months__head">
                {MONTH_SHARES[share].label}
              </th>
            </tr>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">{team.name}</th>
                {months.map(({ month, isAudited }) => (
                  <td key={month} className={isAudited ? 'app-months__audited' : undefined}>
                    <MonthCell share={share} counts={countsIn(team, month)} hideUpTo={hideUpTo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <EventRows months={months} events={events} />
      </table>
    </div>
  );
}

const countsIn = ({ months }: TeamMonths, wanted: string): MonthCounts | undefined =>
  months.find(({ month }) => month === wanted)?.counts;

type MonthCellProps = { share: MonthShare; counts: MonthCounts | undefined; hideUpTo: number | null };

function MonthCell({ share, counts, hideUpTo }: MonthCellProps) {
  const read = counts && shareOf(share, counts);
  if (!counts || !read)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">not recorded</span>
      </>
    );
  if (share === 'sick' && hideUpTo !== null && isSmallTeam(counts, hideUpTo))
    return <span className="app-months__counts">hidden</span>;
  return (
    <>
      {read.percent} <span className="app-months__counts">{read.counts}</span>
    </>
  );
}
