import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { addMonths } from '#lib/statistics/add-months.ts';
import { addDays, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

/** A team with cases that no audit has looked at, and one that has no cases. */
const WESTFIELD = 'Westfield';
const FAMILY_SUPPORT = 'Family support';
const LINES = [
  ['Sian Pritchard', WESTFIELD],
  ['Marcus Bell', FAMILY_SUPPORT],
] as const;

const OPENS_IN = 30;
const PLANNED = 'Supervision files, cycle 1';

const NEXT_THEMES = [
  { theme: 'Core groups and plans', toolSlug: 'core-groups-and-plans', monthsAhead: 3, note: '' },
  {
    theme: 'Early help',
    toolSlug: 'early-help',
    monthsAhead: 5,
    note: 'The partnership asked for it after the spring conference.',
  },
  { theme: 'Neglect: how it is named and acted on', toolSlug: null, monthsAhead: 8, note: '' },
] as const;

const monthOf = (date: string) => utcMidnight(`${date.slice(0, 7)}-01`);

async function loadPlanned(tx: Prisma.TransactionClient, council: DemoCouncil, today: string) {
  const { councilId, tools } = council;
  const id = v7();
  const on = (days: number) => utcMidnight(weekday(addDays(today, days)));
  await tx.cycle.create({
    data: {
      councilId,
      id,
      toolVersionId: promised(tools, 'supervision-files').id,
      name: PLANNED,
      theme: 'Supervision files',
      purpose: 'To see whether supervision is regular, reflective and recorded.',
      codePrefix: 'SF',
      periodFrom: utcMidnight(addMonths(today, -6)),
      periodTo: utcMidnight(today),
      opensOn: on(OPENS_IN),
      dueOn: on(OPENS_IN + 28),
      reportOn: on(OPENS_IN + 49),
      seed: sha256Hex(PLANNED).slice(0, 32),
      createdAt: utcMidnight(addDays(today, -4)),
    },
  });
  return id;
}

/** Two teams that audits have not reached, and who manages their workers. Cases of one are reserves of the open cycle. */
async function loadTeams(tx: Prisma.TransactionClient, { councilId, personIds }: DemoCouncil, today: string) {
  const teamIds = new Map([WESTFIELD, FAMILY_SUPPORT].map((name) => [name, v7()]));
  await tx.team.createMany({ data: [...teamIds].map(([name, id]) => ({ councilId, id, name })) });
  await tx.teamLine.createMany({
    data: LINES.map(([name, team]) => ({
      councilId,
      personId: promised(personIds, name),
      teamId: promised(teamIds, team),
    })),
  });
  const { id, frameSize } = await tx.cycle.findFirstOrThrow({
    where: { councilId, name: secondCycle(today).name },
  });
  const last = await tx.frameCase.findMany({
    where: { councilId, cycleId: id, drawRank: { gt: frameSize - 12 } },
    select: { id: true },
  });
  await tx.frameCase.updateMany({
    where: { councilId, id: { in: last.map((one) => one.id) } },
    data: { teamId: promised(teamIds, WESTFIELD) },
  });
}

/** A cycle that is being planned, the themes that come next, and the teams that nothing has covered. */
export async function loadProgramme(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  const { councilId } = council;
  const cycleId = await loadPlanned(tx, council, today);
  await loadTeams(tx, council, today);
  await tx.programmeEntry.createMany({
    data: [
      {
        councilId,
        theme: 'Supervision files',
        toolSlug: 'supervision-files',
        month: monthOf(addDays(today, OPENS_IN)),
        cycleId,
      },
      ...NEXT_THEMES.map(({ monthsAhead, ...entry }) => ({
        ...entry,
        councilId,
        month: monthOf(addMonths(today, monthsAhead)),
      })),
    ],
  });
}
