import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const REPORTS_A_PAGE = 50;

const reportRow = z.object({
  id: z.string(),
  name: z.string(),
  tool: z.string(),
  reportedOn: z.string(),
  returned: z.number(),
  figures: z.number(),
  all: z.number(),
});

/** One paper report in a list, with the title of its tool and how many percentages were copied from it. */
export type PaperReportRow = Omit<z.output<typeof reportRow>, 'all'>;

/** One page of paper reports; `pages` is 1 at least. */
export type PaperReportPage = { reports: PaperReportRow[]; page: number; pages: number };

/** A page of the paper reports of the viewer's council, the latest first, for its coordinators. One statement. */
export async function listPaperReports(viewer: Viewer, page: number): Promise<PaperReportPage> {
  if (!can(viewer, 'cycle.plan')) return { reports: [], page, pages: 1 };
  const rows = await rowsOf(
    database(),
    reportRow,
    sql`SELECT p.id, p.name, p."reportedOn"::text AS "reportedOn", p.returned,
          COALESCE((SELECT v.title FROM "ToolVersion" v
            WHERE v."councilId" = p."councilId" AND v.slug = p."toolSlug"
            ORDER BY v."publishedAt" DESC LIMIT 1), p."toolSlug") AS tool,
          (SELECT count(*)::int FROM "PaperFigure" f
           WHERE f."councilId" = p."councilId" AND f."reportId" = p.id) AS figures,
          count(*) OVER ()::int AS "all"
        FROM "PaperReport" p
        WHERE p."councilId" = ${viewer.councilId}::uuid AND p."removedAt" IS NULL
        ORDER BY p."reportedOn" DESC, p.id DESC
        LIMIT ${REPORTS_A_PAGE} OFFSET ${(page - 1) * REPORTS_A_PAGE}`,
  );
  const pages = Math.max(1, Math.ceil((rows[0]?.all ?? 0) / REPORTS_A_PAGE));
  return { reports: rows.map(({ all: _, ...report }) => report), page, pages };
}
