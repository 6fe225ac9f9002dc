import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const termsRow = z.object({
  cycleId: z.string(),
  opensOn: z.string(),
  dueOn: z.string(),
  toolSlug: z.string(),
  pairRules: z.unknown(),
  mostAudits: z.number(),
  experiencedAfter: z.number(),
  trainingMonths: z.number(),
});

/** When a cycle runs, for which tool, and what its council has decided about pairs. */
export type FoundTerms = z.infer<typeof termsRow>;

/** What the rules of pairs are held to in a cycle that the caller has found. One statement. */
export async function findPairTerms(viewer: Viewer, cycleId: string, on: Connection): Promise<FoundTerms> {
  const [terms] = await rowsOf(
    on,
    termsRow,
    sql`SELECT c.id AS "cycleId", c."opensOn"::text, c."dueOn"::text, v.slug AS "toolSlug",
          o."pairRules", o."mostAudits", o."experiencedAfter", o."trainingMonths"
        FROM "Cycle" c
        JOIN "Council" o ON o.id = c."councilId"
        JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
        WHERE c."councilId" = ${viewer.councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  if (!terms) throw new Error('There is no such cycle in this council');
  return terms;
}
