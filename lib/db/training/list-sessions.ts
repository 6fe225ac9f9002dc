import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const sessionRow = z.object({
  id: z.string(),
  title: z.string(),
  heldOn: z.string(),
  place: z.string(),
  /** Null for a session about all tools. */
  toolTitle: z.string().nullable(),
  cancelled: z.boolean(),
  asked: z.number(),
  came: z.number(),
  absent: z.number(),
});

/** One training session of the list; its counts are of people. */
export type SessionRow = z.infer<typeof sessionRow>;

/** One page of training sessions: those to come, the soonest first, then those held, the latest first. One statement. */
export async function listSessions(
  viewer: Viewer,
  { page, today }: { page: number; today: string },
): Promise<PageOf<SessionRow>> {
  const rows = await rowsOf(
    database(),
    sessionRow,
    sql`SELECT s.id, s.title, s."heldOn"::text, s.place, s."cancelledAt" IS NOT NULL AS cancelled,
          (SELECT t.title FROM "ToolVersion" t WHERE t."councilId" = s."councilId" AND t.slug = s."toolSlug"
            ORDER BY t."publishedAt" DESC LIMIT 1) AS "toolTitle",
          counts.asked, counts.came, counts.absent
        FROM "TrainingSession" s
        LEFT JOIN LATERAL (
          SELECT count(*)::int AS asked, (count(*) FILTER (WHERE state = 'attended'))::int AS came,
            (count(*) FILTER (WHERE state = 'absent'))::int AS absent
          FROM "TrainingAttendance" a WHERE a."councilId" = s."councilId" AND a."sessionId" = s.id
        ) counts ON true
        WHERE s."councilId" = ${viewer.councilId}::uuid
        ORDER BY s."heldOn" < ${today}::date, abs(s."heldOn" - ${today}::date), s.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}
