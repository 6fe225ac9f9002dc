import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import type { CellCount, GroupCount } from '#lib/domain/findings/cell-counts.ts';

/** A cycle whose tallies are kept. */
export type TalliedCycle = { councilId: string; cycleId: string };

const countRow = z.object({
  kind: z.string(),
  subject: z.string(),
  option: z.string(),
  selection: z.enum(SELECTION_NAMES),
  count: z.number(),
});
const tallyRow = countRow.extend({ teamId: z.string() });
const groupRow = countRow.extend({ dimension: z.string(), group: z.string() });

/** Puts these counts in the place of what was kept of the teams of a cycle. */
export async function replaceTeams(
  tx: Connection,
  { councilId, cycleId }: TalliedCycle,
  cells: readonly CellCount[],
) {
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

/** Puts these counts in the place of what was kept of the groups of a cycle. */
export async function replaceGroups(
  tx: Connection,
  { councilId, cycleId }: TalliedCycle,
  cells: readonly GroupCount[],
) {
  await tx.$executeRaw(
    sql`DELETE FROM "GroupTally" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`,
  );
  await tx.$executeRaw(
    sql`INSERT INTO "GroupTally"
          ("councilId", "cycleId", dimension, "group", kind, subject, "option", selection, count)
        SELECT ${councilId}::uuid, ${cycleId}::uuid, cell.*
        FROM unnest(
          ${cells.map(({ dimension }) => dimension)}::text[], ${cells.map(({ group }) => group)}::text[],
          ${cells.map(({ kind }) => kind)}::text[], ${cells.map(({ subject }) => subject)}::text[],
          ${cells.map(({ option }) => option)}::text[], ${cells.map((cell) => cell.selection)}::text[],
          ${cells.map(({ count }) => count)}::int[]
        ) AS cell`,
  );
}

/** What is kept of the teams of a cycle, and of all of them together. */
export function keptTeams(tx: Connection, { councilId, cycleId }: TalliedCycle) {
  return rowsOf(
    tx,
    tallyRow,
    sql`SELECT kind, subject, "option", "teamId", selection, count FROM "Tally"
        WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`,
  );
}

/** What is kept of the groups of a cycle. */
export function keptGroups(tx: Connection, { councilId, cycleId }: TalliedCycle) {
  return rowsOf(
    tx,
    groupRow,
    sql`SELECT dimension, "group", kind, subject, "option", selection, count FROM "GroupTally"
        WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid`,
  );
}
