import 'server-only';
import { z } from 'zod';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { AttendedSession } from '#lib/domain/readiness/trained-until.ts';

/** Of a person `p`: the latest session they came to for each tool, as JSON; a few rows however long they have been here. */
export const ATTENDED = sql`
  COALESCE((
    SELECT json_agg(json_build_object('heldOn', latest."heldOn", 'toolSlug', latest."toolSlug"))
    FROM (
      SELECT s."toolSlug", max(s."heldOn") AS "heldOn"
      FROM "TrainingAttendance" a
      JOIN "TrainingSession" s ON s."councilId" = a."councilId" AND s.id = a."sessionId"
      WHERE a."councilId" = p."councilId" AND a."personId" = p.id AND a.state = 'attended'
        AND s."cancelledAt" IS NULL
      GROUP BY s."toolSlug"
    ) latest
  ), '[]')`;

/** Of a person `p`: audits they returned in whichever seat, and audits of open cycles they still hold. */
export const AUDIT_COUNTS = sql`
  (SELECT count(*)::int FROM "AuditSeat" s
    JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
    WHERE s."councilId" = p."councilId" AND s."personId" = p.id AND a.status = 'returned') AS returned,
  (SELECT count(*)::int FROM "AuditSeat" s
    JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
    JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
    WHERE s."councilId" = p."councilId" AND s."personId" = p.id AND c.status = 'open'
      AND a.status IN ('allocated', 'started')) AS held`;

/** One session somebody came to, as `ATTENDED` gives it. */
export const attendedRow: z.ZodType<AttendedSession> = z.object({
  heldOn: z.string(),
  toolSlug: z.string().nullable(),
});

/** Who an auditor is and what they came to, as a statement returns it. */
export const trainedAuditorRow = z.object({
  id: z.string(),
  name: z.string(),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamName: z.string().nullable(),
  attended: z.array(attendedRow),
});
