import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type CycleAgreement, describeAgreement } from '#lib/domain/agreement/cycle-agreement.ts';
import { PAIR_MODE_NAMES, type PairMode } from '#lib/domain/audits/response.ts';
import { CYCLE_STATUS_NAMES, type CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A cycle with how far its pairs agreed. */
export type AgreementRecord = {
  id: string;
  name: string;
  status: CycleStatus;
  pairMode: PairMode;
  /** The day of the edition that is read; null where the figures still move. */
  publishedOn: string | null;
  agreement: CycleAgreement;
};

const record = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(CYCLE_STATUS_NAMES),
  pairMode: z.enum(PAIR_MODE_NAMES),
  publishedOn: z.string().nullable(),
  toolVersionId: z.string(),
  cells: z.array(
    z.object({
      kind: z.enum(['pair', 'pair-key-area']),
      subject: z.string(),
      option: z.string(),
      count: z.number(),
    }),
  ),
});

/**
 * How far the pairs of a cycle agreed, from the latest edition or from what still moves; null where there is no such
 * cycle or the viewer plans none. Drawn cases and those picked by hand together: it is the reading of the tool that is
 * looked at, not the cases. One statement, whatever the number of audits.
 */
export async function findAgreement(viewer: Viewer, cycleId: string): Promise<AgreementRecord | null> {
  if (!isRowId(cycleId) || !can(viewer, 'cycle.read')) return null;
  const [row] = await rowsOf(
    database(),
    record,
    sql`SELECT c.id, c.name, c.status, c."pairMode", c."toolVersionId", e."publishedOn"::text,
          (SELECT COALESCE(jsonb_agg(to_jsonb(cell)), '[]') FROM (
            SELECT kind, subject, "option", SUM(count)::int AS count FROM (
              SELECT kind, subject, "option", count FROM "Tally" t
              WHERE e.number IS NULL AND t."councilId" = c."councilId" AND t."cycleId" = c.id
                AND t."teamId" = ${ALL_TEAMS}::uuid
              UNION ALL
              SELECT kind, subject, "option", count FROM "EditionTally" t
              WHERE t."councilId" = c."councilId" AND t."cycleId" = c.id AND t.edition = e.number
                AND t."teamId" = ${ALL_TEAMS}::uuid
            ) counted
            WHERE kind IN ('pair', 'pair-key-area')
            GROUP BY kind, subject, "option" HAVING SUM(count) > 0
            ORDER BY kind, subject, "option"
          ) cell) AS cells
        FROM "Cycle" c
        LEFT JOIN LATERAL (
          SELECT number, "publishedOn" FROM "Edition"
          WHERE "councilId" = c."councilId" AND "cycleId" = c.id ORDER BY number DESC LIMIT 1
        ) e ON true
        WHERE c."councilId" = ${viewer.councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  const tool = row && (await findTool(viewer, row.toolVersionId));
  if (!row || !tool) return null;
  const { cells, toolVersionId: _, ...cycle } = row;
  return { ...cycle, agreement: describeAgreement(tool.definition, cells) };
}

/** The same to be taken away as a file; the trail says who took which. */
export async function exportAgreement(viewer: Viewer, cycleId: string): Promise<AgreementRecord | null> {
  const found = await findAgreement(viewer, cycleId);
  if (!found) return null;
  await recordTrail(viewer, database(), {
    action: 'cycle.agreement-exported',
    thingId: cycleId,
    about: found.name,
    detail: found.publishedOn ? `Edition of ${found.publishedOn}` : 'Provisional',
  });
  return found;
}
