import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { dutyTurnSchema } from '#lib/domain/concerns/duty.ts';
import { waitingSchema } from '#lib/domain/concerns/waiting.ts';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const sessionRow = z.object({
  councilId: z.string(),
  sessionId: z.string(),
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(OPEN_ROLES),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamId: z.string().nullable(),
  dutyTurn: dutyTurnSchema.nullable(),
  /** Immediate concerns that nobody has acknowledged; null for those who are not told of them. */
  waiting: waitingSchema.nullable(),
  councilName: z.string(),
  startedAt: z.date(),
  seenAt: z.date(),
  endedAt: z.date().nullable(),
  disabledAt: z.date().nullable(),
  idleMinutes: z.number(),
  absoluteHours: z.number(),
});

/** A session with its person and its council's limits, as one row. */
export type SessionRow = z.infer<typeof sessionRow>;

/** What coordinators and people on duty have before them on every page: a part of the one statement that lets them in. */
const WAITING = sql`CASE WHEN p.role = 'coordinator' OR p."dutyTurn" IS NOT NULL THEN (
    SELECT jsonb_build_object(
      'red', count(*) FILTER (WHERE n.level = 'red'), 'amber', count(*) FILTER (WHERE n.level = 'amber'),
      'first', (array_agg(
        jsonb_build_object('id', n.id, 'code', a.code, 'level', n.level, 'acknowledgeBy', n."acknowledgeBy")
        ORDER BY n.level <> 'red', n."acknowledgeBy"))[1])
    FROM "Concern" n
    JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
    WHERE n."councilId" = s."councilId" AND n."acknowledgedAt" IS NULL) END`;

/** The session with this id, live or not, or null. One statement: it is asked on every request. */
export async function findSession(sessionId: string): Promise<SessionRow | null> {
  const [row] = await rowsOf(
    database(),
    sessionRow,
    sql`SELECT s."councilId", s.id AS "sessionId", s."personId", p.name, p.email, p.role, p.seat, p."teamId",
          p."dutyTurn", ${WAITING} AS waiting, c.name AS "councilName",
          s."startedAt", s."seenAt", s."endedAt", p."disabledAt", c."idleMinutes", c."absoluteHours"
        FROM "Session" s
        JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
        JOIN "Council" c ON c.id = s."councilId"
        WHERE s.id = ${sessionId}::uuid`,
  );
  return row ?? null;
}

/** Notes that the person has just asked for something, so that the idle clock starts again. */
export async function touchSession(sessionId: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { seenAt: now } });
}

/** Opens a session for someone whose password was right and writes it in the trail; gives the session's id. */
export async function startSession(person: { councilId: string; personId: string }): Promise<string> {
  const { councilId, personId } = person;
  const trail = { action: 'person.signed-in', thing: 'person', thingId: personId };
  const [session] = await database().$transaction([
    database().session.create({ data: { councilId, personId } }),
    database().trailEntry.create({ data: { councilId, personId, ...trail } }),
  ]);
  return session.id;
}

/** Ends the viewer's own session on the server: the cookie is worthless from now on. */
export async function endSession(viewer: Viewer, now: Date): Promise<void> {
  const { councilId, personId, sessionId } = viewer;
  await database().$transaction([
    database().session.updateMany({
      where: { councilId, id: sessionId, endedAt: null },
      data: { endedAt: now },
    }),
    database().trailEntry.create({
      data: { councilId, personId, action: 'person.signed-out', thing: 'person', thingId: personId },
    }),
  ]);
}
