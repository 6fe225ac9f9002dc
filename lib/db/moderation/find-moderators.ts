import 'server-only';
import { z } from 'zod';
import { nameMac } from '#lib/db/cases/seal.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { AuditToModerate, PossibleModerator } from '#lib/domain/moderation/who.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const foundRow = z.object({
  teamId: z.string(),
  teamName: z.string(),
  workerMac: z.instanceof(Uint8Array).nullable(),
  pair: z.array(z.string()),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(['auditor', 'coordinator']),
      teamId: z.string().nullable(),
      lines: z.array(z.string()),
      unfinished: z.number(),
    }),
  ),
});

/** The audit as its rules see it, and everybody who might moderate it, by name. */
export type FoundModerators = { audit: AuditToModerate; people: PossibleModerator[] };

/** Who might moderate an audit that the caller has found. One statement. */
export async function findModerators(
  viewer: Viewer,
  on: Connection,
  auditId: string,
): Promise<FoundModerators> {
  const { councilId } = viewer;
  const [found] = await rowsOf(
    on,
    foundRow,
    sql`SELECT a."teamId", t.name AS "teamName", f."workerMac",
          ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) AS pair,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'role', p.role, 'teamId', p."teamId",
              'lines', ARRAY(SELECT l."teamId"::text FROM "TeamLine" l
                WHERE l."councilId" = p."councilId" AND l."personId" = p.id),
              'unfinished', (SELECT count(*) FROM "Moderation" m
                WHERE m."councilId" = p."councilId" AND m."moderatorId" = p.id AND m."finishedAt" IS NULL)
            ) ORDER BY p.name, p.id), '[]')
           FROM "Person" p
           WHERE p."councilId" = a."councilId" AND p.role IN ('auditor', 'coordinator') AND p."disabledAt" IS NULL) AS people
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        WHERE a."councilId" = ${councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
  if (!found) throw new Error(`There is no audit ${auditId} to moderate`);
  const { people, workerMac, ...audit } = found;
  const worker = Buffer.from(workerMac ?? []);
  const isWorker = (name: string) => {
    const mac = nameMac(councilId, name);
    return mac !== null && worker.length > 0 && worker.equals(mac);
  };
  return { audit, people: people.map((person) => ({ ...person, isWorker: isWorker(person.name) })) };
}
