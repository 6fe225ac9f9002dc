import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const sessionRow = z.object({ id: z.string(), title: z.string(), heldOn: z.string(), place: z.string() });

/** A session somebody is asked to. */
export type OwnSession = z.infer<typeof sessionRow>;

/** The sessions the viewer is asked to on and after a day (yyyy-mm-dd), the soonest first. */
export function listOwnSessions(viewer: Viewer, today: string): Promise<OwnSession[]> {
  return rowsOf(
    database(),
    sessionRow,
    sql`SELECT s.id, s.title, s."heldOn"::text, s.place
        FROM "TrainingAttendance" a
        JOIN "TrainingSession" s ON s."councilId" = a."councilId" AND s.id = a."sessionId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a."personId" = ${viewer.personId}::uuid
          AND s."cancelledAt" IS NULL AND s."heldOn" >= ${today}::date
        ORDER BY s."heldOn", s.id`,
  );
}
