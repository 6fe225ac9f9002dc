import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { ATTENDANCE_STATE_NAMES } from '#lib/domain/readiness/attendance.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const sessionRow = z.object({
  id: z.string(),
  title: z.string(),
  heldOn: z.string(),
  place: z.string(),
  toolSlug: z.string().nullable(),
  toolTitle: z.string().nullable(),
  cancelled: z.boolean(),
});

const personRow = z.object({
  personId: z.string(),
  name: z.string(),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamName: z.string().nullable(),
  /** Null for somebody who is not asked. */
  state: z.enum(ATTENDANCE_STATE_NAMES).nullable(),
});

type AnyPerson = z.infer<typeof personRow>;

/** Somebody who is asked to a session, and whether they came. */
export type AskedPerson = Omit<AnyPerson, 'state'> & { state: NonNullable<AnyPerson['state']> };

/** A training session with those it asks and the auditors it does not, by name. */
export type FoundSession = z.infer<typeof sessionRow> & {
  asked: AskedPerson[];
  others: { id: string; name: string }[];
};

/** Everybody asked to a session, and every auditor besides, by name. One statement. */
export function listSessionPeople(
  viewer: Viewer,
  sessionId: string,
  on: Connection = database(),
): Promise<AnyPerson[]> {
  return rowsOf(
    on,
    personRow,
    sql`SELECT p.id AS "personId", p.name, p.seat, t.name AS "teamName", a.state
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        LEFT JOIN "TrainingAttendance" a
          ON a."councilId" = p."councilId" AND a."personId" = p.id AND a."sessionId" = ${sessionId}::uuid
        WHERE p."councilId" = ${viewer.councilId}::uuid
          AND (a.state IS NOT NULL OR (p.role = 'auditor' AND p."disabledAt" IS NULL))
        ORDER BY p.name, p.id`,
  );
}

/** A training session of the viewer's council, or null. Two statements. */
export async function findSession(viewer: Viewer, sessionId: string): Promise<FoundSession | null> {
  if (!isRowId(sessionId)) return null;
  const [session] = await rowsOf(
    database(),
    sessionRow,
    sql`SELECT s.id, s.title, s."heldOn"::text, s.place, s."toolSlug", s."cancelledAt" IS NOT NULL AS cancelled,
          (SELECT t.title FROM "ToolVersion" t WHERE t."councilId" = s."councilId" AND t.slug = s."toolSlug"
            ORDER BY t."publishedAt" DESC LIMIT 1) AS "toolTitle"
        FROM "TrainingSession" s
        WHERE s."councilId" = ${viewer.councilId}::uuid AND s.id = ${sessionId}::uuid`,
  );
  if (!session) return null;
  const people = await listSessionPeople(viewer, sessionId);
  const asked = people.flatMap(({ state, ...person }) => (state ? [{ ...person, state }] : []));
  const others = people.flatMap(({ personId: id, name, state }) => (state ? [] : [{ id, name }]));
  return { ...session, asked, others };
}
