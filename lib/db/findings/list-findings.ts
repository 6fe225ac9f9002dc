import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { tallyRow } from '#lib/db/findings/tally-row.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
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
  edition: z.number(),
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
    sql`SELECT c.id AS "cycleId", c.name, to_char(e."publishedOn", 'YYYY-MM-DD') AS "publishedOn",
          e.number AS edition, e.requested, COUNT(*) OVER ()::int AS published,
          council."minResponsePercent", council."minBaseForAny", council."minBaseForPercent",
          council."smallBaseBelow"
        FROM "Cycle" c
        JOIN "Council" council ON council.id = c."councilId"
        JOIN LATERAL (
          SELECT number, "publishedOn", requested FROM "Edition"
          WHERE "councilId" = c."councilId" AND "cycleId" = c.id ORDER BY number DESC LIMIT 1
        ) e ON true
        WHERE c."councilId" = ${councilId}::uuid
        ORDER BY e."publishedOn" DESC, c.id DESC
        LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  );
}

function listHeadTallies({ councilId }: Viewer, read: readonly { cycleId: string; edition: number }[]) {
  return rowsOf(
    database(),
    cycleTallyRow,
    sql`SELECT t."cycleId", t.kind, t.subject, t."option", t.count
        FROM unnest(
          ${read.map(({ cycleId }) => cycleId)}::uuid[], ${read.map(({ edition }) => edition)}::int[]
        ) AS read ("cycleId", edition)
        JOIN "EditionTally" t ON t."councilId" = ${councilId}::uuid AND t."cycleId" = read."cycleId"
          AND t.edition = read.edition
        WHERE t.kind IN ('key-area', 'audit') AND t.selection = 'random' AND t."teamId" = ${ALL_TEAMS}::uuid`,
  );
}

/** A page of the viewer's council's published findings, each in its latest edition, the latest first. Two statements, however many there are. */
export async function listFindings(viewer: Viewer, page = 1): Promise<FindingsPage> {
  const rows = await listPublished(viewer, page);
  const tallies = await listHeadTallies(viewer, rows);
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
