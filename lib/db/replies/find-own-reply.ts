import 'server-only';
import { z } from 'zod';
import { listAnswers, type StandingAnswer } from '#lib/db/audits/list-answers.ts';
import { recordReading } from '#lib/db/audits/record-reading.ts';
import { type CaseDetails, openCase } from '#lib/db/cases/seal.ts';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { POINTS_OF_R, pointsSchema } from '#lib/db/replies/points-of.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const replyRow = z.object({
  id: z.string(),
  personId: z.string(),
  auditId: z.string(),
  code: z.string(),
  status: z.enum(AUDIT_STATUS_NAMES),
  cycle: z.object({ id: z.string(), name: z.string(), status: z.enum(CYCLE_STATUS_NAMES) }),
  capacity: z.enum(CAPACITY_NAMES),
  dueOn: z.string(),
  openedAt: z.date().nullable(),
  repliedAt: z.date().nullable(),
  words: z.string(),
  points: pointsSchema,
  overallGrade: z.enum(GRADES).nullable(),
  overallReason: z.string(),
  toolVersionId: z.string(),
  sealed: z.instanceof(Uint8Array),
});

/** What somebody is asked to read, without the answers: whose it is, where it stands, and what they wrote so far. */
export type ReplyHead = z.infer<typeof replyRow>;

/** A reply with the audit it answers, as its own practitioner reads it. */
export type OwnReplyInFull = Omit<ReplyHead, 'sealed'> & {
  tool: Tool;
  /** None while the pair works on the audit again. */
  answers: StandingAnswer[];
  caseDetails: CaseDetails | null;
};

/** The viewer's own reply, or null: somebody else's does not exist for them. `lock` keeps it until the transaction ends. */
export async function findReplyHead(
  viewer: Viewer,
  connection: Connection,
  { id, lock = false }: { id: string; lock?: boolean },
): Promise<ReplyHead | null> {
  if (!isRowId(id)) return null;
  const [row] = await rowsOf(
    connection,
    replyRow,
    sql`SELECT r.id, r."personId", a.id AS "auditId", a.code, a.status, r.capacity, r."dueOn"::text, r."openedAt", r."repliedAt",
          r.words, a."overallGrade", a."overallReason", c."toolVersionId", f.sealed,
          jsonb_build_object('id', c.id, 'name', c.name, 'status', c.status) AS cycle,
          ${POINTS_OF_R} AS points
        FROM "Reply" r
        JOIN "Audit" a ON a."councilId" = r."councilId" AND a.id = r."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        WHERE r."councilId" = ${viewer.councilId}::uuid AND r.id = ${id}::uuid
        ${lock ? sql`FOR UPDATE OF r` : sql``}`,
  );
  return row && can(viewer, 'reply.give', { pair: [row.personId] }) ? row : null;
}

async function noteOpened({ councilId }: Viewer, { id, openedAt }: ReplyHead): Promise<void> {
  if (openedAt !== null) return;
  await database().reply.updateMany({
    where: { councilId, id, openedAt: null },
    data: { openedAt: new Date() },
  });
}

/**
 * The viewer's own reply with the returned audit it is about; null where there is none. The first reading is kept with
 * the reply, and each is told in the trail. Six statements at most.
 */
export async function findOwnReply(viewer: Viewer, id: string): Promise<OwnReplyInFull | null> {
  const found = await findReplyHead(viewer, database(), { id });
  const tool = found && (await findTool(viewer, found.toolVersionId));
  if (!found || !tool) return null;
  const { sealed, ...head } = found;
  if (head.status !== 'returned') return { ...head, tool, answers: [], caseDetails: null };
  await noteOpened(viewer, found);
  await recordReading(viewer, database(), { id: head.auditId, code: head.code });
  const answers = await listAnswers(viewer, database(), head.auditId);
  const mayKnow = can(viewer, 'case-reference.read', { pair: [head.personId] });
  const caseDetails = mayKnow ? openCase(viewer.councilId, sealed) : null;
  return { ...head, tool, answers, caseDetails };
}
