import type { Metadata } from 'next';
import { z } from 'zod';
import { CircumstancesNavigation } from '#components/circumstances/circumstances-navigation.tsx';
import { MonthsList } from '#components/circumstances/months-list.tsx';
import { NoMonths } from '#components/circumstances/no-months.tsx';
import { TeamYearForm } from '#components/circumstances/team-year-form.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listMonths } from '#lib/db/circumstances/list-months.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';
import { monthsQuery } from '#lib/domain/circumstances/months-query.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Circumstances of teams' };

const DONE = {
  saved: 'The months are saved',
  imported: 'The months are imported',
  same: 'Nothing was changed',
};
const doneSchema = z.object({ done: z.enum(['saved', 'imported', 'same']).optional().catch(undefined) });

/** What is kept of teams, month by month. */
export default async function TeamMonthsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('circumstances.record');
  const asked = await searchParams;
  const query = monthsQuery(isoDateOf(new Date())).parse(asked);
  const [{ rows, hasMore }, teams] = await Promise.all([listMonths(viewer, query), listTeamChoices(viewer)]);
  const [team, year] = [query.team ?? '', query.year === null ? '' : String(query.year)];
  return (
    <>
      <DoneAlert done={doneSchema.parse(asked).done} words={DONE} />
      <h1 className="govuk-heading-xl">Circumstances of teams</h1>
      <CircumstancesNavigation current="months" />
      <TeamYearForm
        title="Type the months of a year"
        action={paths.typeMonths()}
        button="Open the year"
        {...{ teams, team, year }}
      />
      <TeamYearForm
        title="Narrow the list"
        action={paths.teamMonths()}
        button="Show"
        allTeams="All teams"
        {...{ teams, team, year }}
      />
      {rows.length === 0 ? (
        <NoMonths isNarrowed={team !== '' || year !== ''} />
      ) : (
        <MonthsList months={rows} />
      )}
      <PageTurner
        page={query.page}
        hasMore={hasMore}
        of="months"
        hrefOf={(page) =>
          paths.teamMonths({ ...(team && { team }), ...(year && { year }), page: String(page) })
        }
      />
    </>
  );
}
