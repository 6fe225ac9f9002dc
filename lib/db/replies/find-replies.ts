import 'server-only';
import { z } from 'zod';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers, type StandingAnswer } from '#lib/db/audits/list-answers.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { POINTS_OF_R, pointsSchema } from '#lib/db/replies/points-of.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import type { AuditReply } from '#lib/domain/replies/audit-reply.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit with the replies that came to it. */
export type RepliedAudit = Omit<AuditHead, 'sealed'> & {
  tool: Tool;
  answers: StandingAnswer[];
  replies: AuditReply[];
};

const replyRow: z.ZodType<AuditReply> = z.object({
  id: z.string(),
  by: z.string(),
  capacity: z.enum(CAPACITY_NAMES),
  repliedAt: z.date(),
  words: z.string(),
  points: pointsSchema,
});

/** The replies to an audit of the viewer's pair, or any for a coordinator; null where the audit is not visible. Three statements. */
export async function findReplies(viewer: Viewer, auditId: string): Promise<RepliedAudit | null> {
  const found = await findAuditHead(viewer, database(), { id: auditId, action: 'audit.read' });
  const tool = found && (await findTool(viewer, found.toolVersionId));
  if (!found || !tool) return null;
  const { sealed: _sealed, ...head } = found;
  const [answers, replies] = await Promise.all([
    listAnswers(viewer, database(), auditId),
    rowsOf(
      database(),
      replyRow,
      sql`SELECT r.id, p.name AS by, r.capacity, r."repliedAt", r.words, ${POINTS_OF_R} AS points
          FROM "Reply" r
          JOIN "Person" p ON p."councilId" = r."councilId" AND p.id = r."personId"
          WHERE r."councilId" = ${viewer.councilId}::uuid AND r."auditId" = ${auditId}::uuid
            AND r."repliedAt" IS NOT NULL
          ORDER BY r."repliedAt", r.id`,
    ),
  ]);
  return { ...head, tool, answers, replies };
}
