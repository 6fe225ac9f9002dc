import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Pairing } from '#lib/domain/findings/pairings.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const pairingRow: z.ZodType<Pairing> = z.object({
  keyArea: z.string(),
  metMet: z.number(),
  metNot: z.number(),
  notMet: z.number(),
  notNot: z.number(),
});

/** An edition, and the earlier cycle whose cases were audited again. */
export type PairedEdition = { cycleId: string; edition: number; earlierCycleId: string };

/** What became of the cases audited in both cycles, by key area, as the edition froze it; none where nobody may read it. */
export async function listPairings(viewer: Viewer, paired: PairedEdition): Promise<Pairing[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  return await rowsOf(
    database(),
    pairingRow,
    sql`SELECT "keyArea", "metMet", "metNot", "notMet", "notNot" FROM "EditionPairing"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "cycleId" = ${paired.cycleId}::uuid
          AND edition = ${paired.edition}::int AND "earlierCycleId" = ${paired.earlierCycleId}::uuid`,
  );
}
