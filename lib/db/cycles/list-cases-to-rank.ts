import 'server-only';
import { z } from 'zod';
import { openCase } from '#lib/db/cases/seal.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { CaseToRank } from '#lib/domain/cycles/draw/draw-cases.ts';
import { type StratumColumn, stratumOf } from '#lib/domain/cycles/draw/strata.ts';
import { attributesSchema } from '#lib/domain/cycles/frame/attributes.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const caseRow = z.object({
  id: z.string(),
  teamId: z.string(),
  team: z.string(),
  attributes: attributesSchema,
  sealed: z.instanceof(Uint8Array),
});

/** A case of the list with its row. */
export type RankedCase = CaseToRank & { id: string; teamId: string };

/** Every case of a list with its reference and its stratum. References are opened for the draw alone and go no further. */
export async function listCasesToRank(
  viewer: Viewer,
  tx: Connection,
  { cycleId, strataBy }: { cycleId: string; strataBy: readonly StratumColumn[] },
): Promise<RankedCase[]> {
  const rows = await rowsOf(
    tx,
    caseRow,
    sql`SELECT f.id, f."teamId", t.name AS team, f.attributes, f.sealed
        FROM "FrameCase" f
        JOIN "Team" t ON t."councilId" = f."councilId" AND t.id = f."teamId"
        WHERE f."councilId" = ${viewer.councilId}::uuid AND f."cycleId" = ${cycleId}::uuid`,
  );
  return rows.map(({ id, teamId, sealed, ...values }) => ({
    id,
    teamId,
    reference: openCase(viewer.councilId, sealed).reference,
    stratum: stratumOf(values, strataBy),
  }));
}
