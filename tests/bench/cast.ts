import { encode } from 'next-auth/jwt';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { z } from 'zod';
import { env } from '#lib/env.ts';

const castRow = z.tuple([
  z.object({
    councilId: z.string(),
    publishedCycleId: z.string(),
    openCycleId: z.string(),
    auditId: z.string(),
    auditorId: z.string(),
    coordinatorId: z.string(),
    leaderId: z.string(),
    administratorId: z.string(),
    keyAreaId: z.string(),
  }),
]);

/** Whom and what of the demonstration council the measurements use; the auditor sits in the pair of the audit. */
export type Cast = z.infer<typeof castRow>[0];

/** Finds the two cycles, an audit that is under way with one of its pair, and one person of each other role. */
export async function findCast(client: Client): Promise<Cast> {
  const personOf = (role: string) =>
    `(SELECT id FROM "Person" WHERE role = '${role}' ORDER BY name LIMIT 1) AS "${role}Id"`;
  const { rows } = await client.query(
    `SELECT a."councilId", a."cycleId" AS "openCycleId", a.id AS "auditId", s."personId" AS "auditorId",
       (SELECT id FROM "Cycle" WHERE "publishedOn" IS NOT NULL ORDER BY "publishedOn" LIMIT 1) AS "publishedCycleId",
       (SELECT t.subject FROM "Tally" t JOIN "Cycle" p ON p.id = t."cycleId" AND t.kind = 'key-area'
        ORDER BY p."publishedOn", t.subject LIMIT 1) AS "keyAreaId",
       ${['coordinator', 'leader', 'administrator'].map(personOf).join(', ')}
     FROM "Audit" a
     JOIN "Cycle" c ON c.id = a."cycleId" AND c.status = 'open' AND c."pairMode" = 'together'
     JOIN "AuditSeat" s ON s."auditId" = a.id AND s.seat = 'manager'
     WHERE a.status = 'started' ORDER BY a.number LIMIT 1`,
  );
  return castRow.parse(rows)[0];
}

/** Signs somebody in as the service does once the password was right: a session, and its sealed cookie. */
export async function signIn(
  client: Client,
  person: { councilId: string; personId: string },
): Promise<string> {
  const sessionId = v7();
  await client.query('INSERT INTO "Session" ("councilId", id, "personId") VALUES ($1, $2, $3)', [
    person.councilId,
    sessionId,
    person.personId,
  ]);
  const token = await encode({ token: { sid: sessionId }, secret: env().SIGHTLINE_SECRET });
  return `sightline=${token}`;
}
