import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { AUDIT_STATUS_NAMES, auditSteps } from '#lib/domain/audits/workflow.ts';
import { dutyTurnSchema } from '#lib/domain/concerns/duty.ts';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const OPEN = AUDIT_STATUS_NAMES.filter((status) => auditSteps(status).answer);

const personFacts = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(OPEN_ROLES),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamId: z.string().nullable(),
  team: z.string().nullable(),
  dutyTurn: dutyTurnSchema.nullable(),
  disabled: z.boolean(),
  hasPassword: z.boolean(),
  invitedUntil: z.date().nullable(),
  /** The last request this person made; null until they first sign in. */
  seenAt: z.date().nullable(),
  /** Audits in their hands that are not returned: a number only, never which. */
  openAudits: z.number(),
});

/** One person, as an administrator sees them. */
export type PersonFacts = z.infer<typeof personFacts>;

/** A person of the viewer's council, or null. */
export async function findPerson(viewer: Viewer, personId: string): Promise<PersonFacts | null> {
  const [row] = await rowsOf(
    database(),
    personFacts,
    sql`SELECT p.id, p.name, p.email, p.role, p.seat, p."teamId", t.name AS team, p."dutyTurn",
          p."disabledAt" IS NOT NULL AS disabled, p."passwordHash" IS NOT NULL AS "hasPassword",
          (SELECT max(i."expiresAt") FROM "Invitation" i
           WHERE i."councilId" = p."councilId" AND i."personId" = p.id AND i."usedAt" IS NULL) AS "invitedUntil",
          (SELECT max(s."seenAt") FROM "Session" s
           WHERE s."councilId" = p."councilId" AND s."personId" = p.id) AS "seenAt",
          (SELECT count(*)::int FROM "AuditSeat" h
           JOIN "Audit" a ON a."councilId" = h."councilId" AND a.id = h."auditId"
           WHERE h."councilId" = p."councilId" AND h."personId" = p.id
             AND a.status = ANY (${OPEN}::text[])) AS "openAudits"
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE p."councilId" = ${viewer.councilId}::uuid AND p.id = ${personId}::uuid`,
  );
  return row ?? null;
}
