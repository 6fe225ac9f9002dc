import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { WARNING_KIND_NAMES } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { KeptWarning } from '#lib/domain/warnings/kept-warning.ts';

const warningRow: z.ZodType<KeptWarning> = z.object({
  auditId: z.string(),
  code: z.string(),
  questionId: z.string(),
  kinds: z.array(z.enum(WARNING_KIND_NAMES)),
  by: z.string(),
  at: z.date(),
  isOwn: z.boolean(),
});

/** Answers of a cycle with warnings; what somebody wrote while judging alone only once both have finished. */
const kept = ({ councilId }: Viewer, cycleId: string): Sql => sql`"Answer" n
  JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
  WHERE n."councilId" = ${councilId}::uuid AND n."cycleId" = ${cycleId}::uuid AND n.warnings <> '{}'::text[]
    AND (n."responseOf" = ${AGREED}::uuid OR a."agreeingSince" IS NOT NULL)`;

/** A page (from 1) of the answers of a cycle whose warnings were kept, audit by audit. One statement; none to who may not read cycles. */
export async function listWarnings(
  viewer: Viewer,
  cycleId: string,
  page: number,
): Promise<PageOf<KeptWarning>> {
  if (!can(viewer, 'cycle.read')) return pageOf([]);
  const rows = await rowsOf(
    database(),
    warningRow,
    sql`SELECT w.*, p.name AS by
        FROM (
          SELECT n."councilId", n."auditId", a.code, a.number, n."questionId", n.warnings AS kinds,
            n."updatedById", n."updatedAt" AS at, n."responseOf" <> ${AGREED}::uuid AS "isOwn", n."responseOf"
          FROM ${kept(viewer, cycleId)}
          ORDER BY a.number, n."questionId", n."responseOf"
          LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}
        ) w
        JOIN "Person" p ON p."councilId" = w."councilId" AND p.id = w."updatedById"
        ORDER BY w.number, w."questionId", w."responseOf"`,
  );
  return pageOf(rows);
}

const countRow = z.object({ count: z.number() });

/** How many answers of a cycle have warnings that were kept. */
export async function countWarnings(viewer: Viewer, cycleId: string): Promise<number> {
  if (!can(viewer, 'cycle.read')) return 0;
  const [row] = await rowsOf(
    database(),
    countRow,
    sql`SELECT count(*)::int AS count FROM ${kept(viewer, cycleId)}`,
  );
  return row?.count ?? 0;
}
