import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { EXPECTATIONS, expectations } from '#lib/db/findings/expectations-now.ts';
import { findFigureLimits } from '#lib/db/findings/find-figure-limits.ts';
import { listEditionTallies } from '#lib/db/findings/list-edition-tallies.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findToolsAsWritten, type Tool } from '#lib/db/tools/find-tool.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import { describeTheme, type Theme, type ThemeCycle } from '#lib/domain/findings/themes.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cycleRow = z.object({
  slug: z.string(),
  toolVersionId: z.string(),
  cycleId: z.string(),
  name: z.string(),
  edition: z.number(),
  editionOn: z.string(),
  requested: z.number(),
  returned: z.number(),
  /** 1 for the latest of its tool, 2 for the one before. */
  place: z.number(),
  expectations,
});

type Row = z.infer<typeof cycleRow> & { tallies: readonly TallyCount[] };

// Only the last two of each tool, however many there were before.
function listLatest({ councilId }: Viewer) {
  return rowsOf(
    database(),
    cycleRow,
    sql`SELECT t.slug, t."toolVersionId", t."cycleId", t.name, t.place::int AS place, e."publishedOn"::text AS "editionOn",
          e.number AS edition, e.requested, e.returned, ${EXPECTATIONS}
        FROM (
          SELECT c."councilId", v.slug, c."toolVersionId", c.id AS "cycleId", c.name, c."publishedOn",
            row_number() OVER (PARTITION BY v.slug ORDER BY c."publishedOn" DESC, c.id DESC) AS place
          FROM "Cycle" c
          JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
          WHERE c."councilId" = ${councilId}::uuid AND c."publishedOn" IS NOT NULL
        ) t
        JOIN LATERAL (
          SELECT * FROM "Edition" WHERE "councilId" = t."councilId" AND "cycleId" = t."cycleId"
          ORDER BY number DESC LIMIT 1
        ) e ON true
        WHERE t.place <= 2
        ORDER BY t."publishedOn" DESC, t."cycleId" DESC`,
  );
}

function themeCycle(row: Row, tools: ReadonlyMap<string, Tool>): ThemeCycle | null {
  const tool = tools.get(row.toolVersionId)?.definition;
  const { cycleId, name, editionOn, requested, returned, tallies } = row;
  return tool ? { cycleId, name, editionOn, requested, returned, tallies, tool } : null;
}

/**
 * Each theme as its latest published cycle has it, beside the cycle before, the theme published last first; none for a
 * viewer who may not read findings. Four statements at most, whatever their number.
 */
export async function listThemes(viewer: Viewer): Promise<Theme[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  const [cycles, limits] = await Promise.all([listLatest(viewer), findFigureLimits(viewer)]);
  const [tools, tallies] = await Promise.all([
    findToolsAsWritten(
      viewer,
      cycles.map(({ toolVersionId }) => toolVersionId),
    ),
    listEditionTallies(viewer, cycles),
  ]);
  const rows = cycles.map((cycle, place) => ({ ...cycle, tallies: tallies[place] ?? [] }));
  const rule = figureRule(limits);
  return rows.flatMap((row) => {
    const latest = row.place === 1 ? themeCycle(row, tools) : null;
    if (!latest) return [];
    const earlier = rows.find(({ slug, place }) => slug === row.slug && place === 2);
    const before = earlier ? themeCycle(earlier, tools) : null;
    return [describeTheme({ slug: row.slug, expectations: row.expectations, latest, before }, rule)];
  });
}
