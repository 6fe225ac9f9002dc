import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import {
  BLIND_ANSWERS,
  CHANGED_ANSWERS,
  COUNTED_ANSWER,
  countedSchema,
} from '#lib/db/tallies/counted-answers.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { type TallyCell, tallyCells } from '#lib/domain/findings/tally-cells.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit that enters the figures (sign 1) or leaves them (sign -1). */
export type CountedAudit = { auditId: string; cycleId: string; teamId: string; sign: 1 | -1 };

const countedRow = countedSchema.extend({ toolVersionId: z.string() });

async function cellsOf(viewer: Viewer, tx: Connection, audit: CountedAudit): Promise<TallyCell[]> {
  const [row] = await rowsOf(
    tx,
    countedRow,
    sql`SELECT c."toolVersionId", audit."overallGrade" AS overall, audit."suggestedGrade" AS suggested,
          COALESCE((SELECT jsonb_agg(${COUNTED_ANSWER}) FROM "Answer" a
            WHERE a."councilId" = audit."councilId" AND a."auditId" = audit.id
              AND a."responseOf" = ${AGREED}::uuid), '[]') AS answers,
          ${BLIND_ANSWERS} AS blind, ${CHANGED_ANSWERS} AS changed
        FROM "Audit" audit
        JOIN "Cycle" c ON c."councilId" = audit."councilId" AND c.id = audit."cycleId"
        WHERE audit."councilId" = ${viewer.councilId}::uuid AND audit.id = ${audit.auditId}::uuid`,
  );
  const tool = row ? await findTool(viewer, row.toolVersionId) : null;
  if (!row || !tool) throw new Error(`Audit ${audit.auditId} has no cycle or tool to be counted by`);
  return tallyCells(tool.definition, row);
}

/**
 * Counts one audit's answers as they stand in the transaction, which must also move the audit's status. Two statements;
 * the cells come in one fixed order, so that two audits counted at once never wait for each other.
 */
export async function countAudit(viewer: Viewer, tx: Connection, audit: CountedAudit): Promise<void> {
  const cells = await cellsOf(viewer, tx, audit);
  await tx.$executeRaw(
    sql`INSERT INTO "Tally" ("councilId", "cycleId", kind, subject, "option", "teamId", selection, count)
        SELECT ${viewer.councilId}::uuid, ${audit.cycleId}::uuid, cell.kind, cell.subject, cell."option",
          ${audit.teamId}::uuid,
          (SELECT selection FROM "Audit" WHERE "councilId" = ${viewer.councilId}::uuid AND id = ${audit.auditId}::uuid),
          ${audit.sign}::int
        FROM unnest(
          ${cells.map(({ kind }) => kind)}::text[],
          ${cells.map(({ subject }) => subject)}::text[],
          ${cells.map(({ option }) => option)}::text[]
        ) WITH ORDINALITY AS cell (kind, subject, "option", place)
        ORDER BY cell.place
        ON CONFLICT ("councilId", "cycleId", kind, subject, "option", "teamId", selection)
        DO UPDATE SET count = "Tally".count + EXCLUDED.count`,
  );
}
