import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { CONCERN_COUNTS, concernCounts } from '#lib/db/findings/concern-counts.ts';
import { EXPECTATIONS, expectations } from '#lib/db/findings/expectations-now.ts';
import { listTallies } from '#lib/db/findings/list-tallies.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTools } from '#lib/db/tools/find-tool.ts';
import { PAIR_MODE_NAMES } from '#lib/domain/audits/response.ts';
import { drawRecordSchema } from '#lib/domain/cycles/draw/draw-record.ts';
import { areasChanged } from '#lib/domain/findings/areas-changed.ts';
import { drawMade } from '#lib/domain/findings/draw-made.ts';
import { type Edition, type EditionWanted, editionToRead } from '#lib/domain/findings/edition.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { isOpenData, type Reader } from '#lib/domain/open-data/viewer.ts';
import { can } from '#lib/domain/permissions.ts';

const editionRow: z.ZodType<Edition> = z.object({
  number: z.number(),
  publishedOn: z.string(),
  reason: z.string(),
  requested: z.number(),
  returned: z.number(),
  notReturned: z.number(),
});

const cycleRow = z.object({
  name: z.string(),
  toolVersionId: z.string(),
  /** The newest version of its tool. */
  newestVersionId: z.string(),
  editions: z.array(editionRow),
  requested: z.number(),
  frameSize: z.number(),
  pairMode: z.enum(PAIR_MODE_NAMES),
  draw: drawRecordSchema.pick({ number: true, method: true, strata: true }).transform(drawMade).nullable(),
  expectations,
  firstUse: z.boolean(),
  concerns: concernCounts,
  concernsIn: z.record(z.string(), concernCounts),
  hideUpTo: z.number(),
  minResponsePercent: z.number(),
  minBaseForAny: z.number(),
  minBaseForPercent: z.number(),
  smallBaseBelow: z.number(),
});

type CycleRow = z.infer<typeof cycleRow>;

// A page and its title ask for the same findings: once a request is enough.
const findCycleRow = cache(async (councilId: string, cycleId: string) => {
  const [row] = await rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.name, c."toolVersionId",
          (SELECT newest.id FROM "ToolVersion" newest
           WHERE newest."councilId" = t."councilId" AND newest.slug = t.slug
           ORDER BY string_to_array(newest.version, '.')::int[] DESC LIMIT 1) AS "newestVersionId", c."sampleSize" AS requested, c."frameSize", c."pairMode",
          (SELECT COALESCE(jsonb_agg(jsonb_build_object(
             'number', e.number, 'publishedOn', e."publishedOn", 'reason', e.reason, 'requested', e.requested,
             'returned', e.returned, 'notReturned', e."notReturned") ORDER BY e.number), '[]')
           FROM "Edition" e WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id) AS editions,
          (SELECT jsonb_build_object('number', d.number, 'method', d.method, 'strata', d.strata) FROM "Draw" d
           WHERE d."councilId" = c."councilId" AND d."cycleId" = c.id ORDER BY d.number DESC LIMIT 1) AS draw,
          NOT EXISTS (
            SELECT 1 FROM "Cycle" before
            JOIN "ToolVersion" same ON same."councilId" = before."councilId" AND same.id = before."toolVersionId"
            WHERE before."councilId" = c."councilId" AND same.slug = t.slug AND before."openedAt" < c."openedAt"
          ) AS "firstUse",
          ${CONCERN_COUNTS}, ${EXPECTATIONS},
          council."hideUpTo", council."minResponsePercent", council."minBaseForAny", council."minBaseForPercent",
          council."smallBaseBelow"
        FROM "Cycle" c
        JOIN "Council" council ON council.id = c."councilId"
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  return row ?? null;
});

/** Whose figures: nobody reads another's, a leader and another system only an edition, and those that still move only who plans cycles. */
function readable(viewer: Reader, row: CycleRow, wanted: EditionWanted): boolean {
  if (isOpenData(viewer)) return wanted !== 'live' && row.editions.length > 0;
  if (wanted === 'live') return can(viewer, 'cycle.plan');
  return can(viewer, 'findings.read', { published: row.editions.length > 0 });
}

/**
 * What the findings of a cycle are worked out from, or null where there is no such cycle or edition or the viewer may
 * not see it. Once published, the latest edition is read and not what has come since. Reads tallies only, so the cost
 * does not grow with the number of audits.
 */
export async function findFindings(
  viewer: Reader,
  cycleId: string,
  wanted: EditionWanted = 'latest',
): Promise<FindingsRecord | null> {
  const row = await findCycleRow(viewer.councilId, cycleId);
  if (!row || !readable(viewer, row, wanted)) return null;
  const edition = wanted === 'live' ? null : editionToRead(row.editions, wanted);
  if (edition === null && typeof wanted === 'number') return null;
  const counts = { cycleId, edition: edition?.number ?? null, draw: row.draw };
  const [tools, counted] = await Promise.all([
    findTools(viewer, [...new Set([row.toolVersionId, row.newestVersionId])]),
    listTallies(viewer, counts),
  ]);
  const [tool, newest] = [tools.get(row.toolVersionId), tools.get(row.newestVersionId)];
  if (!tool) return null;
  const { name, editions, frameSize, pairMode, firstUse, draw, hideUpTo, expectations: expected } = row;
  return {
    ...{ cycleId, name, editions, frameSize, pairMode, firstUse, draw, hideUpTo, ...counted },
    expectations: expected,
    changedSince: newest ? areasChanged(tool.definition, newest.definition) : [],
    publishedOn: edition?.publishedOn ?? null,
    edition: edition?.number ?? null,
    concerns: (edition && row.concernsIn[edition.number]) ?? row.concerns,
    requested: edition?.requested ?? row.requested,
    rule: figureRule(row),
    tool: tool.definition,
  };
}
