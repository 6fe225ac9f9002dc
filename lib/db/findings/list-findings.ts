import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { tallyRow } from '#lib/db/findings/tally-row.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import { type FindingsSummary, summarise } from '#lib/domain/findings/summary.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const PAGE_SIZE = 20;

/** One page of published findings; `pages` is how many there are, 1 at least. */
export type FindingsPage = { findings: FindingsSummary[]; page: number; pages: number };

const publishedRow = z.object({
  cycleId: z.string(),
  name: z.string(),
  publishedOn: z.string(),
  requested: z.number(),
  published: z.number(),
  minResponsePercent: z.number(),
  minBaseForAny: z.number(),
  minBaseForPercent: z.number(),
  smallBaseBelow: z.number(),
});

const cycleTallyRow = tallyRow.extend({ cycleId: z.string() });

function listPublished({ councilId }: Viewer, page: number) {
  return rowsOf(
    database(),
    publishedRow,
    sql`SELECT c.id AS "cycleId", c.name, to_char(c."publishedOn", 'YYYY-MM-DD') AS "publishedOn",
          c."sampleSize" AS requested, COUNT(*) OVER ()::int AS published,
          council."minResponsePercent", council."minBaseForAny", council."minBaseForPercent",
          council."smallBaseBelow"
        FROM "Cycle" c
        JOIN "Council" council ON council.id = c."councilId"
        WHERE c."councilId" = ${councilId}::uuid AND c."publishedOn" IS NOT NULL
        ORDER BY c."publishedOn" DESC, c.id DESC
        LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  );
}

function listHeadTallies({ councilId }: Viewer, cycleIds: string[]) {
  return rowsOf(
    database(),
    cycleTallyRow,
    sql`SELECT "cycleId", kind, subject, "option", SUM(count)::int AS count FROM "Tally"
        WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ANY(${cycleIds}::uuid[])
          AND kind IN ('key-area', 'audit')
        GROUP BY "cycleId", kind, subject, "option"`,
  );
}

/** A page of the viewer's council's published findings, the latest first. Two statements, however many there are. */
export async function listFindings(viewer: Viewer, page = 1): Promise<FindingsPage> {
  const rows = await listPublished(viewer, page);
  const tallies = await listHeadTallies(
    viewer,
    rows.map(({ cycleId }) => cycleId),
  );
  return {
    findings: rows.map((row) =>
      summarise({
        ...row,
        rule: figureRule(row),
        tallies: tallies.filter(({ cycleId }) => cycleId === row.cycleId),
      }),
    ),
    page,
    pages: Math.max(1, Math.ceil((rows[0]?.published ?? 0) / PAGE_SIZE)),
  };
}
