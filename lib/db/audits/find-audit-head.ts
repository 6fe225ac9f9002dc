import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { PAIR_MODE_NAMES } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import type { RaisedConcern } from '#lib/domain/concerns/raised-concern.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { type Action, can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const moment = z.coerce.date().nullable();
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const raisedConcern: z.ZodType<RaisedConcern> = z.object({
  id: z.string(),
  number: z.number(),
  level: z.enum(CONCERN_LEVEL_NAMES),
  questionId: z.string().nullable(),
  acknowledgedAt: moment,
  plannedAt: moment,
});

const headRow = z.object({
  id: z.string(),
  code: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  selection: z.enum(SELECTION_NAMES),
  cycleId: z.string(),
  cycleName: z.string(),
  cycleStatus: z.enum(CYCLE_STATUS_NAMES),
  isLateAllowed: z.boolean(),
  dueOn: day,
  pairMode: z.enum(PAIR_MODE_NAMES),
  agreeingSince: moment,
  toolVersionId: z.string(),
  teamId: z.string(),
  pair: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      seat: z.enum(SEAT_NAMES),
      hereAt: moment,
      finishedAt: moment,
      reopenedReason: z.string(),
    }),
  ),
  /** Who moderates it now; null where nobody does. */
  moderatorId: z.string().nullable(),
  concerns: z.array(raisedConcern),
  startedAt: moment,
  returnedAt: moment,
  returnedBy: z.string().nullable(),
  minutesTaken: z.number().nullable(),
  suggestedGrade: z.enum(GRADES).nullable(),
  overallGrade: z.enum(GRADES).nullable(),
  overallReason: z.string(),
  unansweredReason: z.string(),
  sentBackReason: z.string(),
  unitName: z.string(),
  unitEmail: z.string(),
  unitPhone: z.string(),
  keepsUnsent: z.boolean(),
  sealed: z.instanceof(Uint8Array),
});

/** An audit without its answers: where it is in its life, whose it is, and whom they may ask. */
export type AuditHead = z.infer<typeof headRow>;

/** Which audit, for what, and whether to keep everyone else from it until the transaction ends. */
export type AuditWanted = { id: string; action: Action; lock?: boolean };

function headStatement(viewer: Viewer, id: string): Sql {
  return sql`SELECT a.id, a.code, a.status, a.selection, a."cycleId", c.name AS "cycleName", c.status AS "cycleStatus",
      COALESCE(a."dueOn", c."dueOn") AS "dueOn", c."pairMode", a."agreeingSince",
      a."lateAllowedAt" IS NOT NULL AS "isLateAllowed",
      c."toolVersionId", a."teamId", a."startedAt", a."returnedAt", r.name AS "returnedBy", a."minutesTaken",
      a."suggestedGrade", a."overallGrade", a."overallReason", a."unansweredReason", a."sentBackReason",
      u."unitName", u."unitEmail", u."unitPhone", u."encryptedOutbox" AS "keepsUnsent", f.sealed,
      (SELECT jsonb_agg(jsonb_build_object(
          'personId', s."personId", 'name', p.name, 'seat', s.seat, 'hereAt', s."hereAt",
          'finishedAt', s."finishedAt", 'reopenedReason', s."reopenedReason"
        ) ORDER BY s.seat DESC)
        FROM "AuditSeat" s
        JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
        WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) AS pair,
      (SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'id', n.id, 'number', n.number, 'level', n.level, 'questionId', n."questionId",
          'acknowledgedAt', n."acknowledgedAt", 'plannedAt', n."plannedAt") ORDER BY n.number), '[]')
        FROM "Concern" n WHERE n."councilId" = a."councilId" AND n."auditId" = a.id) AS concerns,
      (SELECT m."moderatorId" FROM "Moderation" m
        WHERE m."councilId" = a."councilId" AND m."auditId" = a.id AND m."finishedAt" IS NULL) AS "moderatorId"
    FROM "Audit" a
    JOIN "Council" u ON u.id = a."councilId"
    JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
    JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
    LEFT JOIN "Person" r ON r."councilId" = a."councilId" AND r.id = a."returnedById"
    WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${id}::uuid`;
}

/** Keeps everybody else from changing the audit. A statement of its own: what is read after it sees all they did before. */
const holdAudit = ({ councilId }: Viewer, id: string): Sql =>
  sql`SELECT 1 FROM "Audit" WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;

/** Keeps the audit's cycle from being closed or published meanwhile. Cycle first, then audit: as everybody locks them. */
function holdCycle({ councilId }: Viewer, id: string): Sql {
  return sql`SELECT c.id FROM "Cycle" c
    JOIN "Audit" a ON a."councilId" = c."councilId" AND a."cycleId" = c.id
    WHERE a."councilId" = ${councilId}::uuid AND a.id = ${id}::uuid FOR SHARE OF c`;
}

/** The ids of a pair, as permissions ask for them. */
const idsOf = (pair: AuditHead['pair']): string[] => pair.map(({ personId }) => personId);

/** The audit this viewer may do that to, or null: another pair's audit does not exist for them. */
export async function findAuditHead(
  viewer: Viewer,
  connection: Connection,
  { id, action, lock = false }: AuditWanted,
): Promise<AuditHead | null> {
  if (lock) {
    await connection.$queryRaw(holdCycle(viewer, id));
    await connection.$queryRaw(holdAudit(viewer, id));
  }
  const row = headRow.extend({ pair: headRow.shape.pair.nullable().transform((pair) => pair ?? []) });
  const [head] = await rowsOf(connection, row, headStatement(viewer, id));
  return head && can(viewer, action, { ...head, pair: idsOf(head.pair) }) ? head : null;
}
