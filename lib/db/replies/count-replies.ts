import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { can } from '#lib/domain/permissions.ts';
import type { ReplyCounts } from '#lib/domain/replies/asked-audit.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const countsRow: z.ZodType<ReplyCounts> = z.object({
  returned: z.number(),
  audits: z.number(),
  asked: z.number(),
  replied: z.number(),
  points: z.number(),
  pointsOpen: z.number(),
});

const NONE: ReplyCounts = { returned: 0, audits: 0, asked: 0, replied: 0, points: 0, pointsOpen: 0 };

/** How far the replies to the returned audits of a cycle are. One statement. */
export async function countReplies(viewer: Viewer, cycleId: string): Promise<ReplyCounts> {
  if (!can(viewer, 'cycle.read')) return NONE;
  const [row] = await rowsOf(
    database(),
    countsRow,
    sql`WITH returned AS (
          SELECT "councilId", id FROM "Audit"
          WHERE "councilId" = ${viewer.councilId}::uuid AND "cycleId" = ${cycleId}::uuid AND status = 'returned'
        ), replies AS (
          SELECT r."councilId", r.id, r."auditId", r."repliedAt" FROM returned
          JOIN "Reply" r ON r."councilId" = returned."councilId" AND r."auditId" = returned.id
        ), points AS (
          SELECT o.decision FROM replies
          JOIN "ReplyPoint" o ON o."councilId" = replies."councilId" AND o."replyId" = replies.id
          WHERE replies."repliedAt" IS NOT NULL
        )
        SELECT (SELECT count(*)::int FROM returned) AS returned,
          (SELECT count(DISTINCT "auditId")::int FROM replies) AS audits,
          (SELECT count(*)::int FROM replies) AS asked,
          (SELECT count("repliedAt")::int FROM replies) AS replied,
          (SELECT count(*)::int FROM points) AS points,
          (SELECT (count(*) FILTER (WHERE decision IS NULL))::int FROM points) AS "pointsOpen"`,
  );
  return row ?? NONE;
}
