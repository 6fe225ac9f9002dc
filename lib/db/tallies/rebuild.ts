import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { keptGroups, keptTeams, replaceGroups, replaceTeams } from '#lib/db/tallies/kept-tallies.ts';
import { recountCycle } from '#lib/db/tallies/recount-cycle.ts';
import {
  type CellCount,
  cellDifferences,
  type Difference,
  type GroupCount,
  groupKey,
  teamKey,
} from '#lib/domain/findings/cell-counts.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A cell whose kept count was not what the answers say, of a team (the nil id for all of them) or of a group. */
export type TallyDifference = (Difference<CellCount> | Difference<GroupCount>) & { cycleId: string };

const cycleRow = z.object({ councilId: z.string(), cycleId: z.string(), definition: z.unknown() });
type CycleRow = z.infer<typeof cycleRow>;

function toolOf({ cycleId, definition }: CycleRow): ToolDefinition {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Error(`The tool of cycle ${cycleId} cannot be read`);
  return parsed.value;
}

async function rebuildCycle(tx: Connection, cycle: CycleRow): Promise<TallyDifference[]> {
  const [teams, groups] = [await keptTeams(tx, cycle), await keptGroups(tx, cycle)];
  const counted = await recountCycle(tx, { ...cycle, tool: toolOf(cycle) });
  await replaceTeams(tx, cycle, counted.teams);
  await replaceGroups(tx, cycle, counted.groups);
  return [
    ...cellDifferences(teams, counted.teams, teamKey),
    ...cellDifferences(groups, counted.groups, groupKey),
  ].map((cell) => ({ ...cell, cycleId: cycle.cycleId }));
}

/**
 * Counts every returned audit again, in every council or in one, and says which cells were wrong. For the machine's own
 * commands, hence no viewer. Returns that come meanwhile wait at the lock and are added afterwards.
 */
export async function rebuildTallies(tx: Connection, councilId?: string): Promise<TallyDifference[]> {
  await tx.$executeRaw(sql`LOCK TABLE "Tally", "GroupTally" IN SHARE ROW EXCLUSIVE MODE`);
  const cycles = await rowsOf(
    tx,
    cycleRow,
    sql`SELECT c."councilId", c.id AS "cycleId", t.definition
        FROM "Cycle" c
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        WHERE ${councilId ?? null}::uuid IS NULL OR c."councilId" = ${councilId ?? null}::uuid
        ORDER BY c."councilId", c.id`,
  );
  const found: TallyDifference[] = [];
  for (const cycle of cycles) found.push(...(await rebuildCycle(tx, cycle)));
  return found;
}
