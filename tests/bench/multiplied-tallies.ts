import type { Client } from 'pg';
import { database } from '#lib/db/client.ts';
import { keptGroups, keptTeams, replaceGroups, replaceTeams } from '#lib/db/tallies/kept-tallies.ts';
import { type RecountedCycle, recountCycle } from '#lib/db/tallies/recount-cycle.ts';
import { cellDifferences, groupKey, teamKey } from '#lib/domain/findings/cell-counts.ts';

/** Counts one cycle by the service's own rules and keeps what it finds. */
export async function countOne(cycle: RecountedCycle): Promise<void> {
  const { teams, groups } = await recountCycle(database(), cycle);
  await replaceTeams(database(), cycle, teams);
  await replaceGroups(database(), cycle, groups);
}

/** Gives cycles whose audits are so many copies of another's its counts, so many times over. */
export async function multiply(
  client: Client,
  fromCycleId: string,
  cycleIds: readonly string[],
  times: number,
): Promise<void> {
  const tables = {
    Tally: 'kind, subject, "option", "teamId"',
    GroupTally: 'dimension, "group", kind, subject, "option"',
  };
  for (const [table, columns] of Object.entries(tables))
    await client.query(
      `INSERT INTO "${table}" ("councilId", "cycleId", ${columns}, selection, count)
       SELECT "councilId", cycle.id, ${columns}, selection, count * $3::int
       FROM "${table}" CROSS JOIN unnest($2::uuid[]) AS cycle (id) WHERE "cycleId" = $1`,
      [fromCycleId, cycleIds, times],
    );
}

/** Stops where the service's own count of a cycle is not what is kept of it. */
export async function proveCounts(cycle: RecountedCycle): Promise<void> {
  const counted = await recountCycle(database(), cycle);
  const wrong = [
    ...cellDifferences(await keptTeams(database(), cycle), counted.teams, teamKey),
    ...cellDifferences(await keptGroups(database(), cycle), counted.groups, groupKey),
  ];
  if (wrong.length > 0) throw new Error(`${wrong.length} tallies of cycle ${cycle.cycleId} are wrong`);
}
