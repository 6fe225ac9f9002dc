import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const waitingRow = z.object({
  auditId: z.string(),
  code: z.string(),
  cycleName: z.string(),
  points: z.number(),
});

/** An audit of one's own with evidence that its pair has not decided about. */
export type ToDecide = z.infer<typeof waitingRow>;

/** The viewer's own audits with evidence to decide about, while their findings are not published: 60 at most. */
export async function listToDecide(viewer: Viewer): Promise<ToDecide[]> {
  return rowsOf(
    database(),
    waitingRow,
    sql`SELECT a.id AS "auditId", a.code, c.name AS "cycleName", count(*)::int AS points
        FROM "AuditSeat" s
        JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId" AND a.status = 'returned'
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId" AND c.status IN ('open', 'closed')
        JOIN "Reply" r ON r."councilId" = a."councilId" AND r."auditId" = a.id AND r."repliedAt" IS NOT NULL
        JOIN "ReplyPoint" o ON o."councilId" = r."councilId" AND o."replyId" = r.id AND o.decision IS NULL
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s."personId" = ${viewer.personId}::uuid
        GROUP BY a.id, a.code, c.name, a.number
        ORDER BY c.name, a.number
        LIMIT 60`,
  );
}
