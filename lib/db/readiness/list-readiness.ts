import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ATTENDED, AUDIT_COUNTS, trainedAuditorRow } from '#lib/db/readiness/attended.ts';
import { findReadinessRules } from '#lib/db/readiness/find-readiness-rules.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import {
  isShown,
  type ReadinessTool,
  type ToolTraining,
  type TrainedAuditor,
  toolsToShow,
  trainingFor,
} from '#lib/domain/readiness/auditor-readiness.ts';
import { isExperienced } from '#lib/domain/readiness/experience.ts';
import type { DaysAway } from '#lib/domain/readiness/leave.ts';
import type { ReadinessFilter } from '#lib/domain/readiness/readiness-filter.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const factsRow = z.object({
  id: z.string(),
  marked: z.boolean(),
  returned: z.number(),
  held: z.number(),
  away: z.object({ from: z.string(), to: z.string() }).nullable(),
});

type AuditorFacts = z.infer<typeof factsRow>;

/** One auditor of the list; `away` are their days away now or next. */
export type ReadinessRow = Omit<TrainedAuditor, 'attended'> & {
  training: ToolTraining[];
  returned: number;
  marked: boolean;
  experienced: boolean;
  held: number;
  away: DaysAway | null;
};

/** One page of auditors, how many the filter finds, and the tools: those shown, and all there are to choose from. */
export type ReadinessList = {
  auditors: ReadinessRow[];
  total: number;
  shown: ReadinessTool[];
  tools: ReadinessTool[];
};

/** Everyone who audits, by name, with what they came to. One statement. */
export function listTrainedAuditors(viewer: Viewer, on: Connection = database()): Promise<TrainedAuditor[]> {
  return rowsOf(
    on,
    trainedAuditorRow,
    sql`SELECT p.id, p.name, p.seat, t.name AS "teamName", ${ATTENDED} AS attended
        FROM "Person" p
        LEFT JOIN "Team" t ON t."councilId" = p."councilId" AND t.id = p."teamId"
        WHERE p."councilId" = ${viewer.councilId}::uuid AND p.role = 'auditor' AND p."disabledAt" IS NULL
        ORDER BY p.name, p.id`,
  );
}

function listFacts({ councilId }: Viewer, ids: readonly string[], today: string): Promise<AuditorFacts[]> {
  return rowsOf(
    database(),
    factsRow,
    sql`SELECT p.id, p.experienced AS marked, ${AUDIT_COUNTS},
          (SELECT json_build_object('from', l."from", 'to', l."to") FROM "Leave" l
            WHERE l."councilId" = p."councilId" AND l."personId" = p.id AND l."to" >= ${today}::date
            ORDER BY l."from" LIMIT 1) AS away
        FROM "Person" p
        WHERE p."councilId" = ${councilId}::uuid AND p.id = ANY (${ids}::uuid[])`,
  );
}

/**
 * Who is ready for which tool on a day (yyyy-mm-dd). Training is decided for everybody, because the filter asks about
 * it; the audits and days away are read for the page alone. Four statements at any size.
 */
export async function listReadiness(
  viewer: Viewer,
  filter: ReadinessFilter,
  today: string,
): Promise<ReadinessList> {
  const [rules, tools, everybody] = await Promise.all([
    findReadinessRules(viewer),
    listToolsInUse(viewer),
    listTrainedAuditors(viewer),
  ]);
  const shown = toolsToShow(tools, filter.tool);
  const found = everybody
    .map(({ attended, ...auditor }) => ({
      ...auditor,
      training: trainingFor({ attended }, shown, { months: rules.trainingMonths, today }),
    }))
    .filter(({ training }) => isShown(training, filter.show));
  const page = found.slice((filter.page - 1) * ROWS_A_PAGE, filter.page * ROWS_A_PAGE);
  const ids = page.map(({ id }) => id);
  const facts = new Map((await listFacts(viewer, ids, today)).map((row) => [row.id, row]));
  const auditors = page.flatMap((auditor) => {
    const own = facts.get(auditor.id);
    return own ? [{ ...auditor, ...own, experienced: isExperienced(own, rules.experiencedAfter) }] : [];
  });
  return { auditors, total: found.length, shown, tools };
}
