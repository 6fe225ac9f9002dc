import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { PEOPLE_A_PAGE, type PeopleFilter } from '#lib/domain/people/people-filter.ts';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(OPEN_ROLES),
  seat: z.enum(SEAT_NAMES).nullable(),
  team: z.string().nullable(),
  disabled: z.boolean(),
  hasPassword: z.boolean(),
  invitedUntil: z.date().nullable(),
});

/** One person in the list of people. */
export type PersonRow = z.infer<typeof personRow>;

const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

function whereOf(viewer: Viewer, { role, words }: PeopleFilter): Sql {
  const patterns = (words ?? '').split(/\s+/).filter(Boolean).map(patternOf);
  return sql`p."councilId" = ${viewer.councilId}::uuid
    AND (${role ?? null}::text IS NULL OR p.role = ${role ?? null})
    AND p.name || ' ' || p.email ILIKE ALL (${patterns}::text[])`;
}

/** One page of the viewer's council's people, by name, and how many the filter finds in all. */
export async function listPeople(
  viewer: Viewer,
  filter: PeopleFilter,
): Promise<{ people: PersonRow[]; total: number }> {
  const where = whereOf(viewer, filter);
  const people = rowsOf(
    database(),
    personRow,
    sql`SELECT p.id, p.name, p.email, p.role, p.seat, t.name AS team,
          p."disabledAt" IS NOT NULL AS disabled, p."passwordHash" IS NOT NULL AS "hasPassword",
          (SELECT max(i."expiresAt") FROM "Invitation" i
           WHERE i."councilId" = p."councilId" AND i."personId" = p.id AND i."usedAt" IS NULL) AS "invitedUntil"
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE ${where}
        ORDER BY p.name, p.id
        LIMIT ${PEOPLE_A_PAGE} OFFSET ${(filter.page - 1) * PEOPLE_A_PAGE}`,
  );
  const counted = rowsOf(
    database(),
    z.object({ total: z.number() }),
    sql`SELECT count(*)::int AS total FROM "Person" p WHERE ${where}`,
  );
  return { people: await people, total: (await counted)[0]?.total ?? 0 };
}
