import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import {
  BLIND_ANSWERS,
  CASE_FACTS,
  CHANGED_ANSWERS,
  COUNTED_ANSWER,
  countedSchema,
} from '#lib/db/tallies/counted-answers.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import {
  addAudit,
  addCells,
  type CellCount,
  type GroupCount,
  noCounts,
} from '#lib/domain/findings/cell-counts.ts';
import { NOT_RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A cycle to count again. */
export type RecountedCycle = { councilId: string; cycleId: string; tool: ToolDefinition };

const AUDITS_AT_ONCE = 1000;
const NOBODY_BEFORE = '00000000-0000-0000-0000-000000000000';
const selection = z.enum(SELECTION_NAMES);
const auditRow = countedSchema.extend({ auditId: z.string(), teamId: z.string(), selection });

function returnedAfter(tx: Connection, { councilId, cycleId }: RecountedCycle, after: string) {
  return rowsOf(
    tx,
    auditRow,
    sql`SELECT audit.id AS "auditId", audit."teamId", audit.selection,
          audit."overallGrade" AS overall, audit."suggestedGrade" AS suggested,
          (SELECT COALESCE(jsonb_agg(${COUNTED_ANSWER}), '[]') FROM "Answer" a
           WHERE a."councilId" = audit."councilId" AND a."auditId" = audit.id
             AND a."responseOf" = ${AGREED}::uuid) AS answers,
          ${BLIND_ANSWERS} AS blind, ${CHANGED_ANSWERS} AS changed, ${CASE_FACTS} AS groups
        FROM "Audit" audit
        WHERE audit."councilId" = ${councilId}::uuid AND audit."cycleId" = ${cycleId}::uuid
          AND audit.status = 'returned' AND audit.id > ${after}::uuid
        ORDER BY audit.id LIMIT ${AUDITS_AT_ONCE}`,
  );
}

const teamRow = z.object({ teamId: z.string(), selection, count: z.number() });

/** Those accounted for have no answers to count; the ledger counts them all the same. */
function notReturned(tx: Connection, { councilId, cycleId }: RecountedCycle) {
  return rowsOf(
    tx,
    teamRow,
    sql`SELECT "teamId", selection, count(*)::int AS count FROM "Audit"
        WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid AND status = 'not-returned'
        GROUP BY "teamId", selection`,
  );
}

/** The tallies of a cycle as its audits and their answers give them, a thousand returned audits at a time. */
export async function recountCycle(
  tx: Connection,
  cycle: RecountedCycle,
): Promise<{ teams: CellCount[]; groups: GroupCount[] }> {
  const counts = noCounts();
  let audits = await returnedAfter(tx, cycle, NOBODY_BEFORE);
  for (let last = audits.at(-1); last; last = audits.at(-1)) {
    for (const audit of audits) addAudit(counts, cycle.tool, audit);
    audits = await returnedAfter(tx, cycle, last.auditId);
  }
  for (const team of await notReturned(tx, cycle)) addCells(counts.teams, [NOT_RETURNED_CELL], team);
  return { teams: [...counts.teams.values()], groups: [...counts.groups.values()] };
}
