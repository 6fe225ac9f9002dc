import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { ProgrammeEntry } from '#lib/domain/programme/entry.ts';
import { daysOfYear } from '#lib/domain/programme/financial-year.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const cycleRow = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CYCLE_STATUS_NAMES),
  theme: z.string(),
  toolTitle: z.string(),
  opensOn: z.string(),
  dueOn: z.string(),
  reportOn: z.string(),
  sampleSize: z.number(),
  returned: z.number(),
  targetedSize: z.number(),
  targetedReturned: z.number(),
});

/** One cycle of the programme: drawn cases and those picked by hand are counted apart. Dates are yyyy-mm-dd. */
export type ProgrammeCycle = z.infer<typeof cycleRow>;

const entryRow: z.ZodType<ProgrammeEntry> = z.object({
  id: z.string(),
  theme: z.string(),
  toolSlug: z.string().nullable(),
  toolTitle: z.string().nullable(),
  month: z.string(),
  note: z.string(),
});

const entryColumns = sql`e.id, e.theme, e."toolSlug", e.month::text, e.note,
  (SELECT t.title FROM "ToolVersion" t WHERE t."councilId" = e."councilId" AND t.slug = e."toolSlug"
    ORDER BY t."publishedAt" DESC LIMIT 1) AS "toolTitle"`;

/** One page of the cycles of a financial year, the first to open first. From cycles and tallies: a few cells each. */
export async function listProgrammeCycles(
  viewer: Viewer,
  { year, page }: { year: number; page: number },
): Promise<PageOf<ProgrammeCycle>> {
  const { from, to } = daysOfYear(year);
  const rows = await rowsOf(
    database(),
    cycleRow,
    sql`SELECT c.id, c.name, c.status, c.theme, t.title AS "toolTitle", c."opensOn"::text, c."dueOn"::text,
          c."reportOn"::text, c."sampleSize", c."targetedSize", counts.returned, counts."targetedReturned"
        FROM "Cycle" c
        JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
        LEFT JOIN LATERAL (
          SELECT COALESCE(sum(count) FILTER (WHERE selection = 'random'), 0)::int AS returned,
            COALESCE(sum(count) FILTER (WHERE selection = 'targeted'), 0)::int AS "targetedReturned"
          FROM "Tally" y
          WHERE y."councilId" = c."councilId" AND y."cycleId" = c.id AND y.kind = 'audit'
            AND y.subject = 'audit' AND y."option" = 'returned' AND y."teamId" = ${ALL_TEAMS}::uuid
        ) counts ON true
        WHERE c."councilId" = ${viewer.councilId}::uuid
          AND c."opensOn" <= ${to}::date AND c."reportOn" >= ${from}::date
        ORDER BY c."opensOn", c.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}

/** One page of the themes that are neither planned as a cycle nor dropped, the soonest first. */
export async function listNextThemes(viewer: Viewer, page: number): Promise<PageOf<ProgrammeEntry>> {
  const rows = await rowsOf(
    database(),
    entryRow,
    sql`SELECT ${entryColumns}
        FROM "ProgrammeEntry" e
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e."cycleId" IS NULL AND e."droppedAt" IS NULL
        ORDER BY e.month, e.id
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}

/** A theme of the viewer's council that can still be planned, or null. */
export async function findNextTheme(viewer: Viewer, entryId: string): Promise<ProgrammeEntry | null> {
  const [entry] = await rowsOf(
    database(),
    entryRow,
    sql`SELECT ${entryColumns}
        FROM "ProgrammeEntry" e
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e.id = ${entryId}::uuid
          AND e."cycleId" IS NULL AND e."droppedAt" IS NULL`,
  );
  return entry ?? null;
}
