import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { recountCycle } from '#lib/db/tallies/recount-cycle.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { type CellCount, type CellDifference, cellDifferences } from '#lib/domain/findings/cell-counts.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A cell whose kept count was not what the answers say. */
export type TallyDifference = CellDifference & { cycleId: string };

const cycleRow = z.object({ councilId: z.string(), cycleId: z.string(), definition: z.unknown() });
const tallyRow = z.object({
  kind: z.string(),
  subject: z.string(),
  option: z.string(),
  teamId: z.string(),
  selection: z.enum(SELECTION_NAMES),
  count: z.number(),
});

type CycleRow = z.infer<typeof cycleRow>;

function toolOf({ cycleId, definition }: CycleRow): ToolDefinition {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Error(`The tool of cycle ${cycleId} cannot be read`);
  return parsed.value;
}

async function replace(tx: Connection, { councilId, cycleId }: CycleRow, cells: readonly CellCount[]) {
  await tx.$executeRaw(
    sql`DELETE FROM "Tally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`,
  );
  await tx.$executeRaw(
    sql`INSERT INTO "Tally" ("councilId", "cycleId", kind, subject, "option", "teamId", selection, count)
        SELECT ${councilId}::uuid, ${cycleId}::uuid, cell.*
        FROM unnest(
          ${cells.map(({ kind }) => kind)}::text[], ${cells.map(({ subject }) => subject)}::text[],
          ${cells.map(({ option }) => option)}::text[], ${cells.map(({ teamId }) => teamId)}::uuid[],
          ${cells.map((cell) => cell.selection)}::text[], ${cells.map(({ count }) => count)}::int[]
        ) AS cell`,
  );
}

async function rebuildCycle(tx: Connection, cycle: CycleRow): Promise<TallyDifference[]> {
  const kept = await rowsOf(
    tx,
    tallyRow,
    sql`SELECT kind, subject, "option", "teamId", selection, count FROM "Tally"
        WHERE "councilId" = ${cycle.councilId}::uuid AND "cycleId" = ${cycle.cycleId}::uuid`,
  );
  const counted = await recountCycle(tx, { ...cycle, tool: toolOf(cycle) });
  await replace(tx, cycle, counted);
  return cellDifferences(kept, counted).map((cell) => ({ ...cell, cycleId: cycle.cycleId }));
}

/**
 * Counts every returned audit again, in every council or in one, and says which cells were wrong. For the machine's own
 * commands, hence no viewer. Returns that come meanwhile wait at the lock and are added afterwards.
 */
export async function rebuildTallies(tx: Connection, councilId?: string): Promise<TallyDifference[]> {
  await tx.$executeRaw(sql`LOCK TABLE "Tally" IN SHARE ROW EXCLUSIVE MODE`);
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
