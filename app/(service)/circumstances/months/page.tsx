import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { save } from '#app/(service)/circumstances/months/actions.ts';
import { ChooseTeam } from '#components/circumstances/choose-team.tsx';
import { MonthGrid } from '#components/circumstances/month-grid.tsx';
import { YearLinks } from '#components/circumstances/year-links.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTeamYear } from '#lib/db/circumstances/find-team-year.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';
import { begunMonths } from '#lib/domain/circumstances/calendar-month.ts';
import { teamYearQuery } from '#lib/domain/circumstances/months-query.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Type the months of a team – Circumstances of teams' };

/** The months of one team in one calendar year, to be typed. */
export default async function TypeMonthsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('circumstances.record');
  const today = isoDateOf(new Date());
  const { team: teamId, year } = teamYearQuery(today).parse(await searchParams);
  if (teamId === null) return <ChooseTeam teams={await listTeamChoices(viewer)} year={year} />;
  const found = await findTeamYear(viewer, { teamId, year });
  if (!found) notFound();
  const { team, months, seen } = found;
  return (
    <>
      <BackLink href={paths.teamMonths()}>Circumstances of teams</BackLink>
      <h1 className="govuk-heading-l">
        {team.name}, {year}
      </h1>
      <YearLinks team={team.id} year={year} thisYear={Number(today.slice(0, 4))} />
      <p className="govuk-body app-two-thirds">
        Posts, vacant posts and agency workers are full-time posts and may have one decimal: two half-time
        workers are 1. Leave a box empty where nobody knows: a month whose boxes are all empty is not kept.
      </p>
      <MonthGrid
        action={save.bind(null, { teamId: team.id, year })}
        months={begunMonths(year, today)}
        kept={months}
        seen={seen}
      />
    </>
  );
}
