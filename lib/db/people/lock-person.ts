import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { dutyTurnSchema } from '#lib/domain/concerns/duty.ts';
import type { PersonStanding } from '#lib/domain/people/guard-person.ts';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const lockedPerson = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(OPEN_ROLES),
  seat: z.enum(SEAT_NAMES).nullable(),
  team: z.string().nullable(),
  dutyTurn: dutyTurnSchema.nullable(),
  disabled: z.boolean(),
  otherAdministrators: z.number(),
});

/** A person about to be changed, with what the guards ask. */
export type LockedPerson = z.infer<typeof lockedPerson>;

/**
 * A person of the viewer's council, locked until the transaction ends, or null. The council's row is locked first:
 * two administrators who take the role from each other at the same moment come one after the other.
 */
export async function lockPerson(
  viewer: Viewer,
  tx: Connection,
  personId: string,
): Promise<LockedPerson | null> {
  await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${viewer.councilId}::uuid FOR UPDATE`;
  const [row] = await rowsOf(
    tx,
    lockedPerson,
    sql`SELECT p.id, p.name, p.role, p.seat, t.name AS team, p."dutyTurn", p."disabledAt" IS NOT NULL AS disabled,
          (SELECT count(*)::int FROM "Person" o
           WHERE o."councilId" = p."councilId" AND o.id <> p.id AND o.role = 'administrator'
             AND o."disabledAt" IS NULL AND o."passwordHash" IS NOT NULL) AS "otherAdministrators"
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE p."councilId" = ${viewer.councilId}::uuid AND p.id = ${personId}::uuid
        FOR UPDATE OF p`,
  );
  return row ?? null;
}

/** What the guards ask about a locked person. */
export function standingBeside(viewer: Viewer, person: LockedPerson): PersonStanding {
  const { role, otherAdministrators } = person;
  return { isSelf: person.id === viewer.personId, role, otherAdministrators };
}
