import 'server-only';
import { z } from 'zod';
import { nameMac } from '#lib/db/cases/seal.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import type { FoundTerms } from '#lib/db/cycles/find-pair-terms.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ATTENDED, attendedRow } from '#lib/db/readiness/attended.ts';
import type { Auditor } from '#lib/domain/cycles/pairs/pair.ts';
import { daysOfCycle, daysThere } from '#lib/domain/cycles/pairs/pair-terms.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { isExperienced } from '#lib/domain/readiness/experience.ts';
import { trainedUntil } from '#lib/domain/readiness/trained-until.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const personRow = z.object({
  id: z.string(),
  name: z.string(),
  seat: z.enum(SEAT_NAMES).nullable(),
  teamId: z.string().nullable(),
  teamName: z.string().nullable(),
  /** Signed up as an auditor now; false for someone who sits in a pair but has left or changed role. */
  canAudit: z.boolean(),
  lines: z.array(z.string()),
  marked: z.boolean(),
  returned: z.number(),
  attended: z.array(attendedRow),
  leave: z.array(z.object({ from: z.string(), to: z.string() })),
  elsewhere: z.number(),
});

type PersonRow = z.infer<typeof personRow>;

/** Who can audit (managers, then chairs, by name), the names of all who sit, and who has the name of which worker. */
export type FoundAuditors = {
  auditors: Auditor[];
  names: Map<string, string>;
  /** Person by the MAC of their name, in hex. */
  byName: Map<string, string[]>;
};

/** Everyone who could sit in a pair of this cycle, as the rules see them. One statement. */
export async function listAuditors(
  viewer: Viewer,
  terms: FoundTerms,
  on: Connection,
): Promise<FoundAuditors> {
  const people = await listPeople(viewer, terms, on);
  const days = daysOfCycle(terms.opensOn, terms.dueOn);
  const auditors = people.flatMap((person) => asAuditor(person, terms, days));
  const byName = new Map<string, string[]>();
  for (const { id, name } of auditors) {
    const mac = Buffer.from(nameMac(viewer.councilId, name) ?? []).toString('hex');
    byName.set(mac, [...(byName.get(mac) ?? []), id]);
  }
  return { auditors, names: new Map(people.map(({ id, name }) => [id, name])), byName };
}

function asAuditor(person: PersonRow, terms: FoundTerms, days: readonly string[]): Auditor[] {
  const { canAudit, seat, marked, returned, attended, ...auditor } = person;
  if (!canAudit || !seat) return [];
  return [
    {
      ...auditor,
      seat,
      isExperienced: isExperienced({ returned, marked }, terms.experiencedAfter),
      trainedUntil: trainedUntil(attended, terms.toolSlug, terms.trainingMonths),
      daysThere: daysThere(days, auditor.leave),
    },
  ];
}

function listPeople({ councilId }: Viewer, { cycleId, opensOn, dueOn }: FoundTerms, on: Connection) {
  return rowsOf(
    on,
    personRow,
    sql`SELECT p.id, p.name, p.seat, p."teamId", t.name AS "teamName", p.experienced AS marked,
          p.role = 'auditor' AND p."disabledAt" IS NULL AS "canAudit", ${ATTENDED} AS attended,
          ARRAY(SELECT l."teamId"::text FROM "TeamLine" l
                WHERE l."councilId" = p."councilId" AND l."personId" = p.id) AS lines,
          COALESCE((SELECT json_agg(json_build_object('from', l."from", 'to', l."to") ORDER BY l."from", l."to")
                    FROM "Leave" l WHERE l."councilId" = p."councilId" AND l."personId" = p.id
                      AND l."from" <= ${dueOn}::date AND l."to" >= ${opensOn}::date), '[]') AS leave,
          h.returned, h.elsewhere
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE a.status = 'returned')::int AS returned,
            count(*) FILTER (WHERE a.status IN ('allocated', 'started') AND c.status = 'open'
              AND c.id <> ${cycleId}::uuid)::int AS elsewhere,
            COALESCE(bool_or(a."cycleId" = ${cycleId}::uuid), false) AS "sitsHere"
          FROM "AuditSeat" s
          JOIN "Audit" a ON a."councilId" = s."councilId" AND a.id = s."auditId"
          JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
          WHERE s."councilId" = p."councilId" AND s."personId" = p.id) h
        WHERE p."councilId" = ${councilId}::uuid
          AND ((p.role = 'auditor' AND p.seat IS NOT NULL AND p."disabledAt" IS NULL) OR h."sitsHere")
        ORDER BY p.seat DESC NULLS LAST, p.name, p.id`,
  );
}
