import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { tallyRow } from '#lib/db/findings/tally-row.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cycleRow = z.object({
  name: z.string(),
  toolVersionId: z.string(),
  publishedOn: z.string().nullable(),
  requested: z.number(),
  frameSize: z.number(),
  firstUse: z.boolean(),
  minResponsePercent: z.number(),
  minBaseForAny: z.number(),
  minBaseForPercent: z.number(),
  smallBaseBelow: z.number(),
});

// A page and its title ask for the same findings: once a request is enough.
const findCycleRow = cache(async (councilId: string, cycleId: string) => {
  const [row] = await rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.name, c."toolVersionId", to_char(c."publishedOn", 'YYYY-MM-DD') AS "publishedOn",
          c."sampleSize" AS requested, c."frameSize",
          NOT EXISTS (
            SELECT 1 FROM "Cycle" before
            JOIN "ToolVersion" same ON same."councilId" = before."councilId" AND same.id = before."toolVersionId"
            WHERE before."councilId" = c."councilId" AND same.slug = t.slug AND before."openedAt" < c."openedAt"
          ) AS "firstUse",
          council."minResponsePercent", council."minBaseForAny", council."minBaseForPercent",
          council."smallBaseBelow"
        FROM "Cycle" c
        JOIN "Council" council ON council.id = c."councilId"
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  return row ?? null;
});

const listTallies = cache((councilId: string, cycleId: string) =>
  rowsOf(
    database(),
    tallyRow,
    sql`SELECT kind, subject, "option", SUM(count)::int AS count FROM "Tally"
        WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
        GROUP BY kind, subject, "option"`,
  ),
);

/**
 * What the findings of a cycle are worked out from, or null where there is no such cycle or the viewer may not see it
 * yet. Reads tallies only, so the cost does not grow with the number of audits.
 */
export async function findFindings(viewer: Viewer, cycleId: string): Promise<FindingsRecord | null> {
  const row = await findCycleRow(viewer.councilId, cycleId);
  if (!row || !can(viewer, 'findings.read', { published: row.publishedOn !== null })) return null;
  const [tool, tallies] = await Promise.all([
    findTool(viewer, row.toolVersionId),
    listTallies(viewer.councilId, cycleId),
  ]);
  if (!tool) return null;
  const { name, publishedOn, requested, frameSize, firstUse } = row;
  const cycle = { cycleId, name, publishedOn, requested, frameSize, firstUse };
  return { ...cycle, rule: figureRule(row), tool: tool.definition, tallies };
}
