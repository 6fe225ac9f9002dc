import type { Prisma } from '#lib/db/generated/client.ts';
import { monthsFrom } from '#lib/domain/circumstances/calendar-month.ts';
import type { EventKind } from '#lib/domain/circumstances/team-event.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { between } from '#prisma/demo/chance.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Full-time posts of each team that holds cases, in tenths. */
const POSTS: Record<string, number> = {
  Northgate: 140,
  Riverside: 125,
  Harbour: 105,
  Castle: 90,
  Moorside: 65,
  Quayside: 40,
};

const FIRST_MONTH = '2010-01-01';
const LAST_MONTH = '2014-12-01';

/** How many of a hundred posts were vacant from a month on: the reorganisation of 2012 emptied desks, the contract of 2013 filled them. */
const VACANT = [
  { from: '2010-01', least: 6, most: 12 },
  { from: '2011-07', least: 8, most: 15 },
  { from: '2012-04', least: 18, most: 29 },
  { from: '2013-02', least: 12, most: 19 },
  { from: '2013-07', least: 4, most: 9 },
] as const;

const EVENTS = [
  {
    kind: 'inspection',
    words: 'Unannounced inspection of contact, referral and assessment',
    startedOn: '2010-06-15',
    endedOn: '2010-06-16',
    team: null,
  },
  {
    kind: 'system',
    words: 'The new case record system took the place of the paper files',
    startedOn: '2010-09-06',
    endedOn: '2010-10-29',
    team: null,
  },
  {
    kind: 'leadership',
    words: 'A new team manager, after four months with two acting ones',
    startedOn: '2011-05-03',
    endedOn: '2011-05-03',
    team: 'Harbour',
  },
  {
    kind: 'reorganisation',
    words: 'Assessment and long-term teams became one; most families changed their worker',
    startedOn: '2012-04-02',
    endedOn: '2012-09-28',
    team: null,
  },
  {
    kind: 'contract',
    words: 'A new contract for agency workers, and a retention payment for permanent ones',
    startedOn: '2013-07-01',
    endedOn: null,
    team: null,
  },
] as const satisfies {
  kind: EventKind;
  words: string;
  startedOn: string;
  endedOn: string | null;
  team: string | null;
}[];

/** Working days of one full-time post in a month, roughly, and the share of them lost to sickness in winter and summer. */
const DAYS_A_MONTH = 20;
const isWinter = (month: string) => ['11', '12', '01', '02'].includes(month.slice(5, 7));

function monthOf(team: string, month: string) {
  const posts = POSTS[team] ?? 0;
  const spell = VACANT.findLast(({ from }) => from <= month) ?? VACANT[0];
  // Posts are halves at least: nobody works a tenth of a week.
  const vacant = 5 * Math.round((posts * between(spell.least, spell.most, team, month, 'vacant')) / 500);
  const agency = 5 * Math.floor((vacant * between(30, 85, team, month, 'agency')) / 500);
  const staffDays = Math.round(((posts - vacant) * DAYS_A_MONTH) / 10);
  const [least, most] = isWinter(month) ? [35, 70] : [20, 48];
  const perMille = between(least, most, team, month, 'sick');
  const sickDays = Math.round((staffDays * perMille) / 1000);
  return { postsTenths: posts, vacantTenths: vacant, agencyTenths: agency, sickDays, staffDays };
}

/** What the teams of 2010 to 2014 went through, month by month, and what happened to them. */
export async function loadCircumstances(
  tx: Prisma.TransactionClient,
  { councilId, personIds }: DemoCouncil,
): Promise<void> {
  const recorded = {
    councilId,
    recordedById: promised(personIds, 'Gwen Hartley'),
    recordedAt: moment('2015-01-12', 60),
  };
  const teams = await tx.team.findMany({ where: { councilId, name: { in: Object.keys(POSTS) } } });
  const teamIds = new Map(teams.map(({ id, name }) => [name, id]));
  await tx.teamMonth.createMany({
    data: teams.flatMap(({ id, name }) =>
      monthsFrom(FIRST_MONTH, LAST_MONTH).map((month) => ({
        ...recorded,
        teamId: id,
        month: utcMidnight(month),
        ...monthOf(name, month),
      })),
    ),
  });
  await tx.teamEvent.createMany({
    data: EVENTS.map(({ kind, words, startedOn, endedOn, team }) => ({
      ...recorded,
      kind,
      words,
      startedOn: utcMidnight(startedOn),
      endedOn: endedOn === null ? null : utcMidnight(endedOn),
      teamId: team === null ? null : promised(teamIds, team),
    })),
  });
}
