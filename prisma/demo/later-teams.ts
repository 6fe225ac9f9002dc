import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { pickWeighted } from '#prisma/demo/chance.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { type AuditedTeam, CLOSED_TEAMS } from '#prisma/demo/people.ts';
import { promised } from '#prisma/demo/promised.ts';

/** When the teams of 2011 to 2014 that are no more were closed. */
export const REORGANISED_ON = '2015-03-31';

const SAFEGUARDING = 'Family safeguarding';
const FAMILIES = 'Help for families';

/** What each team belongs to, and how many of a hundred cases it holds. */
const TEAMS = {
  Northgate: { service: SAFEGUARDING, area: 'North', share: 27 },
  Riverside: { service: SAFEGUARDING, area: 'Town', share: 23 },
  Harbour: { service: SAFEGUARDING, area: 'Coast', share: 18 },
  Castle: { service: FAMILIES, area: 'Town', share: 16 },
  Moorside: { service: FAMILIES, area: 'North', share: 9 },
  Quayside: { service: FAMILIES, area: 'Coast', share: 7 },
} as const satisfies Record<AuditedTeam, { service: string; area: string; share: number }>;

const SHARES = {
  Northgate: TEAMS.Northgate.share,
  Riverside: TEAMS.Riverside.share,
  Harbour: TEAMS.Harbour.share,
  Castle: TEAMS.Castle.share,
  Moorside: TEAMS.Moorside.share,
  Quayside: TEAMS.Quayside.share,
} satisfies Record<AuditedTeam, number>;

/** The teams whose cases were audited from 2011 to 2014. */
export const LATER_TEAMS: readonly AuditedTeam[] = [
  'Northgate',
  'Riverside',
  'Harbour',
  'Castle',
  'Moorside',
  'Quayside',
];

/** The team of an invented case: large ones more often. */
export const teamOf = (reference: string): AuditedTeam => pickWeighted(SHARES, reference, 'team');

/** What a team belongs to. */
export function placeOf(team: AuditedTeam): { service: string; area: string } {
  const { service, area } = TEAMS[team];
  return { service, area };
}

/** Says what each team belongs to, and puts in those that were closed since; the council with all of them. */
export async function loadLaterTeams(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
): Promise<DemoCouncil> {
  const { councilId, teamIds } = council;
  const closed = CLOSED_TEAMS.map((name) => ({ id: v7(), name }));
  const closedAt = moment(REORGANISED_ON, 0);
  await tx.team.createMany({ data: closed.map((team) => ({ ...team, councilId, closedAt })) });
  const all = new Map([...teamIds, ...closed.map(({ id, name }) => [name, id] as const)]);
  for (const name of LATER_TEAMS) {
    const { service, area } = placeOf(name);
    const id = promised(all, name);
    await tx.team.update({ where: { councilId_id: { councilId, id } }, data: { service, area } });
  }
  return { ...council, teamIds: all };
}
