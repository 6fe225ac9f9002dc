import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import type { OwnReply } from '#lib/domain/replies/own-reply.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const ownRow: z.ZodType<OwnReply> = z.object({
  id: z.string(),
  code: z.string(),
  cycleName: z.string(),
  capacity: z.enum(CAPACITY_NAMES),
  dueOn: z.string(),
  openedAt: z.date().nullable(),
  repliedAt: z.date().nullable(),
  points: z.number(),
  pointsOpen: z.number(),
  isReturned: z.boolean(),
});

/** The audits this viewer is asked to read, those still to answer by their day, then the last answered: 60 at most. */
export async function listOwnReplies(viewer: Viewer): Promise<OwnReply[]> {
  if (reachOf(viewer, 'reply.give') === null) return [];
  return rowsOf(
    database(),
    ownRow,
    sql`SELECT r.id, a.code, c.name AS "cycleName", r.capacity, r."dueOn"::text, r."openedAt", r."repliedAt",
          a.status = 'returned' AS "isReturned", p.points, p."pointsOpen"
        FROM "Reply" r
        JOIN "Audit" a ON a."councilId" = r."councilId" AND a.id = r."auditId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        LEFT JOIN LATERAL (
          SELECT count(*)::int AS points, (count(*) FILTER (WHERE o.decision IS NULL))::int AS "pointsOpen"
          FROM "ReplyPoint" o WHERE o."councilId" = r."councilId" AND o."replyId" = r.id
        ) p ON true
        WHERE r."councilId" = ${viewer.councilId}::uuid AND r."personId" = ${viewer.personId}::uuid
        ORDER BY r."repliedAt" DESC NULLS FIRST, r."dueOn", a.number
        LIMIT 60`,
  );
}
