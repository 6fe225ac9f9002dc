import 'server-only';
import { z } from 'zod';
import { nameMac } from '#lib/db/cases/seal.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { OPEN_ROLES } from '#lib/domain/people/roles.ts';
import { can } from '#lib/domain/permissions.ts';
import { ASKED_ROLES } from '#lib/domain/replies/ask.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const readerRow = z.object({
  id: z.string(),
  name: z.string(),
  team: z.string().nullable(),
  role: z.enum(OPEN_ROLES),
});

/** Somebody who could be asked to read an audit. */
export type Reader = z.infer<typeof readerRow>;

/** Everybody who can sign in and could be asked to read an audit, practitioners first, by name. */
export async function listReaders(viewer: Viewer): Promise<Reader[]> {
  if (!can(viewer, 'reply.ask')) return [];
  return rowsOf(
    database(),
    readerRow,
    sql`SELECT p.id, p.name, t.name AS team, p.role
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE p."councilId" = ${viewer.councilId}::uuid AND p."disabledAt" IS NULL
          AND p.role = ANY(${[...ASKED_ROLES]}::text[])
        ORDER BY array_position(${[...ASKED_ROLES]}::text[], p.role), p.name, p.id`,
  );
}

const keyOf = (mac: Uint8Array): string => Buffer.from(mac).toString('hex');

/** Finds readers by the fingerprint of a worker's name, as a caseload list is kept. Names can coincide: there may be several. */
export function byWorkerName(
  viewer: Viewer,
  readers: readonly Reader[],
): (workerMac: Uint8Array | null) => Reader[] {
  const found = new Map<string, Reader[]>();
  for (const reader of readers) {
    const mac = nameMac(viewer.councilId, reader.name);
    if (mac) found.set(keyOf(mac), [...(found.get(keyOf(mac)) ?? []), reader]);
  }
  return (workerMac) => (workerMac ? (found.get(keyOf(workerMac)) ?? []) : []);
}
