import 'server-only';
import { z } from 'zod';
import { recordReading } from '#lib/db/audits/record-reading.ts';
import { openCase } from '#lib/db/cases/seal.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { CONCERN_DEED_NAMES, type ConcernLine, type ConcernRecord } from '#lib/domain/concerns/concern.ts';
import { dutyTurnSchema } from '#lib/domain/concerns/duty.ts';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const concernRow = z.object({
  id: z.string(),
  number: z.number(),
  level: z.enum(CONCERN_LEVEL_NAMES),
  auditId: z.string(),
  code: z.string(),
  cycleId: z.string(),
  cycleName: z.string(),
  toolVersionId: z.string(),
  questionId: z.string().nullable(),
  words: z.string(),
  spokenTo: z.string(),
  spokenAt: z.date(),
  raisedBy: z.string(),
  raisedAt: z.date(),
  acknowledgeBy: z.date(),
  planBy: z.date(),
  turn: dutyTurnSchema,
  acknowledgedAt: z.date().nullable(),
  acknowledgedBy: z.string().nullable(),
  plan: z.string(),
  plannedAt: z.date().nullable(),
  plannedBy: z.string().nullable(),
  raisers: z.array(z.string()),
  moderatorId: z.string().nullable(),
  sealed: z.instanceof(Uint8Array),
});

const lineRow: z.ZodType<ConcernLine> = z.object({
  id: z.string(),
  kind: z.enum(CONCERN_DEED_NAMES),
  words: z.string(),
  by: z.string().nullable(),
  at: z.date(),
});

function findRow(viewer: Viewer, id: string) {
  return rowsOf(
    database(),
    concernRow,
    sql`SELECT n.id, n.number, n.level, n."auditId", a.code, c.id AS "cycleId", c.name AS "cycleName",
          c."toolVersionId", n."questionId", n.words, n."spokenTo", n."spokenAt", r.name AS "raisedBy",
          n."raisedAt", n."acknowledgeBy", n."planBy", n.turn, n."acknowledgedAt", k.name AS "acknowledgedBy",
          n.plan, n."plannedAt", l.name AS "plannedBy", f.sealed,
          ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) || n."raisedById"::text AS raisers,
          (SELECT m."moderatorId" FROM "Moderation" m
            WHERE m."councilId" = a."councilId" AND m."auditId" = a.id AND m."finishedAt" IS NULL) AS "moderatorId"
        FROM "Concern" n
        JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        JOIN "Person" r ON r."councilId" = n."councilId" AND r.id = n."raisedById"
        LEFT JOIN "Person" k ON k."councilId" = n."councilId" AND k.id = n."acknowledgedById"
        LEFT JOIN "Person" l ON l."councilId" = n."councilId" AND l.id = n."plannedById"
        WHERE n."councilId" = ${viewer.councilId}::uuid AND n.id = ${id}::uuid`,
  );
}

/**
 * A concern for coordinators and people on duty, with what the record is called in the case system (which the trail
 * notes), and for the auditors of its case; null for everybody else. Two statements at most.
 */
export async function findConcern(viewer: Viewer, id: string): Promise<ConcernRecord | null> {
  const [found] = isRowId(id) ? await findRow(viewer, id) : [];
  if (!found) return null;
  const { sealed, moderatorId, ...concern } = found;
  if (!can(viewer, 'concern.read', { pair: concern.raisers, moderatorId })) return null;
  if (!can(viewer, 'concern.handle')) return { ...concern, reference: null };
  await recordReading(viewer, database(), { id, code: concern.code, action: 'concern.read' });
  return { ...concern, reference: openCase(viewer.councilId, sealed).reference };
}

/** One page of what happened to a concern, the latest first. Only for a concern that was found for this viewer. */
export async function listConcernLog(
  viewer: Viewer,
  { id }: Pick<ConcernRecord, 'id'>,
  page: number,
): Promise<PageOf<ConcernLine>> {
  const rows = await rowsOf(
    database(),
    lineRow,
    sql`SELECT e.id, e.kind, e.words, p.name AS by, e.at FROM "ConcernEntry" e
        LEFT JOIN "Person" p ON p."councilId" = e."councilId" AND p.id = e."personId"
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e."concernId" = ${id}::uuid
        ORDER BY e.at DESC, e.id DESC LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
