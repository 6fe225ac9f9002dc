import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { type StratumColumn, strataSizes, stratumOf } from '#lib/domain/cycles/draw/strata.ts';
import { attributesSchema } from '#lib/domain/cycles/frame/attributes.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const groupRow = z.object({ team: z.string(), attributes: attributesSchema, cases: z.number() });

/** How many cases of a list each stratum has, by name, for a look before the draw. One statement; no case is opened. */
export async function findStrata(
  viewer: Viewer,
  { cycleId, columns }: { cycleId: string; columns: readonly StratumColumn[] },
): Promise<Record<string, number>> {
  const rows = await rowsOf(
    database(),
    groupRow,
    sql`SELECT t.name AS team, kept.attributes, count(*)::int AS cases
        FROM "FrameCase" f
        JOIN "Team" t ON t."councilId" = f."councilId" AND t.id = f."teamId"
        CROSS JOIN LATERAL (
          SELECT COALESCE(jsonb_object_agg(key, value), '{}') AS attributes
          FROM jsonb_each(f.attributes) WHERE key = ANY(${[...columns]}::text[])
        ) kept
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycleId}::uuid
        GROUP BY t.name, kept.attributes`,
  );
  return strataSizes(rows.map(({ cases, ...values }) => ({ stratum: stratumOf(values, columns), cases })));
}
