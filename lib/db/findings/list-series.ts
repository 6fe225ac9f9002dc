import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { findFigureLimits } from '#lib/db/findings/find-figure-limits.ts';
import { listEditionTallies } from '#lib/db/findings/list-edition-tallies.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findToolsAsWritten } from '#lib/db/tools/find-tool.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import { describeSeries, type Series } from '#lib/domain/findings/series.ts';
import { isOpenData, type Reader } from '#lib/domain/open-data/viewer.ts';
import { can } from '#lib/domain/permissions.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** The most cycles of one series: ten years of monthly ones. The latest are kept. */
const MOST_POINTS = 120;

const cycleRow = z.object({
  toolVersionId: z.string(),
  cycleId: z.string(),
  name: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  publishedOn: z.string(),
  edition: z.number(),
  editionOn: z.string(),
  requested: z.number(),
  returned: z.number(),
  frameSize: z.number(),
});

/** What to list: a tool of any version, one of its key areas where no other is wanted, and when figures are shown where that is known. */
export type SeriesWanted = { toolSlug: string; keyArea?: string; rule?: FigureRule };

function listCycles({ councilId }: Reader, { toolSlug }: SeriesWanted) {
  return rowsOf(
    database(),
    cycleRow,
    sql`SELECT * FROM (
          SELECT c."toolVersionId", c.id AS "cycleId", c.name, c."periodFrom"::text, c."periodTo"::text,
            c."publishedOn"::text, e.number AS edition, e."publishedOn"::text AS "editionOn", e.requested, e.returned,
            c."frameSize"
          FROM "ToolVersion" v
          JOIN "Cycle" c ON c."councilId" = v."councilId" AND c."toolVersionId" = v.id
          JOIN LATERAL (
            SELECT * FROM "Edition" WHERE "councilId" = c."councilId" AND "cycleId" = c.id
            ORDER BY number DESC LIMIT 1
          ) e ON true
          WHERE v."councilId" = ${councilId}::uuid AND v.slug = ${toolSlug}
          ORDER BY c."publishedOn" DESC, c.id DESC LIMIT ${MOST_POINTS}
        ) latest ORDER BY "publishedOn", "cycleId"`,
  );
}

/**
 * The latest edition of every published cycle of a tool (any version) in order of publication, with its figures per key
 * area; null where the viewer may not read findings. Four statements at most, whatever their number: two of them for
 * figures and tools that this process has not read yet.
 */
export async function listSeries(viewer: Reader, wanted: SeriesWanted): Promise<Series | null> {
  if (!isOpenData(viewer) && !can(viewer, 'findings.read', { published: true })) return null;
  const [cycles, rule] = await Promise.all([
    listCycles(viewer, wanted),
    wanted.rule ?? findFigureLimits(viewer).then(figureRule),
  ]);
  const [tools, tallies] = await Promise.all([
    findToolsAsWritten(
      viewer,
      cycles.map(({ toolVersionId }) => toolVersionId),
    ),
    listEditionTallies(viewer, cycles),
  ]);
  const records = cycles.flatMap(({ toolVersionId, ...cycle }, place) => {
    const tool = tools.get(toolVersionId)?.definition;
    return tool ? [{ cycle, tool, tallies: tallies[place] ?? [] }] : [];
  });
  return describeSeries(records, { rule, keyArea: wanted.keyArea });
}
