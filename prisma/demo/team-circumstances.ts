import type { Prisma } from '#lib/db/generated/client.ts';
import { addMonths } from '#lib/statistics/add-months.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { between } from '#prisma/demo/chance.ts';
import { moment } from '#prisma/demo/days.ts';
import { LATER_TEAMS } from '#prisma/demo/later-teams.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import type { AuditedTeam } from '#prisma/demo/people.ts';
import { promised } from '#prisma/demo/promised.ts';

const FIRST_MONTH = '2010-10-01';
const MONTHS = 51;
const WORKING_DAYS = 21;

/** Posts of each team in tenths of a full-time post. */
const POSTS: Record<AuditedTeam, number> = {
  Northgate: 140,
  Riverside: 120,
  Harbour: 95,
  Castle: 80,
  Moorside: 50,
  Quayside: 40,
};

type Happening = {
  kind: string;
  team: AuditedTeam | null;
  startedOn: string;
  endedOn: string | null;
  words: string;
};

const HAPPENINGS: readonly Happening[] = [
  {
    kind: 'reorganisation',
    team: null,
    startedOn: '2012-04-02',
    endedOn: '2012-11-30',
    words: 'Teams regrouped by area; minute takers for core groups moved to a central office.',
  },
  {
    kind: 'contract',
    team: null,
    startedOn: '2011-06-01',
    endedOn: null,
    words: 'New advocacy contract: every family is given the complaints leaflet at the first visit.',
  },
  {
    kind: 'leadership',
    team: 'Castle',
    startedOn: '2013-01-07',
    endedOn: null,
    words: 'New team manager after four months with an acting one.',
  },
  {
    kind: 'system',
    team: null,
    startedOn: '2013-10-14',
    endedOn: '2013-12-20',
    words: 'Documents moved to the new store; older scans had to be asked for.',
  },
  {
    kind: 'inspection',
    team: null,
    startedOn: '2014-05-12',
    endedOn: '2014-05-23',
    words: 'Inspection of services for children in need of help and protection.',
  },
];

/** Fewer people are there while teams are regrouped. */
const strainOf = (month: string) => (month >= '2012-04-01' && month <= '2012-12-01' ? 2 : 1);

function monthOf(team: AuditedTeam, month: string) {
  const postsTenths = POSTS[team];
  const words = [team, month] as const;
  const vacantTenths = Math.min(postsTenths, between(0, 2, ...words, 'vacant') * 5 * strainOf(month));
  const staffDays = Math.round(((postsTenths - vacantTenths) / 10) * WORKING_DAYS);
  return {
    month: utcMidnight(month),
    postsTenths,
    vacantTenths,
    agencyTenths: Math.min(vacantTenths, between(0, 2, ...words, 'agency') * 5 * strainOf(month)),
    sickDays: Math.min(staffDays, between(1, 9, ...words, 'sick') * strainOf(month)),
    staffDays,
  };
}

/** What teams went through from the first cycle to the end of 2014: posts and absence by month, and what happened when. */
export async function loadTeamCircumstances(
  tx: Prisma.TransactionClient,
  { councilId, teamIds, personIds }: DemoCouncil,
): Promise<void> {
  const recordedById = promised(personIds, 'Gwen Hartley');
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(FIRST_MONTH, index));
  await tx.teamMonth.createMany({
    data: LATER_TEAMS.flatMap((team) =>
      months.map((month) => ({
        ...monthOf(team, month),
        councilId,
        teamId: promised(teamIds, team),
        recordedById,
        recordedAt: moment(addMonths(month, 1), 90),
      })),
    ),
  });
  await tx.teamEvent.createMany({
    data: HAPPENINGS.map(({ team, startedOn, endedOn, kind, words }) => ({
      councilId,
      teamId: team && promised(teamIds, team),
      kind,
      words,
      startedOn: utcMidnight(startedOn),
      endedOn: endedOn === null ? null : utcMidnight(endedOn),
      recordedById,
      recordedAt: moment(endedOn ?? startedOn, 200),
    })),
  });
}
