import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { openShared } from '#lib/db/cases/seal.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Unit } from '#lib/domain/audits/form-audit.ts';
import type { Calibration } from '#lib/domain/calibration/calibration.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const row = z.object({
  id: z.string(),
  title: z.string(),
  toolVersionId: z.string(),
  cycle: z.object({ id: z.string(), name: z.string() }).nullable(),
  sealed: z.instanceof(Uint8Array),
  dueOn: z.string(),
  settledAt: z.date().nullable(),
  seats: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      finishedAt: z.iso
        .datetime({ offset: true, local: true })
        .transform((at) => new Date(at))
        .nullable(),
    }),
  ),
  unitName: z.string(),
  unitEmail: z.string(),
  unitPhone: z.string(),
});

// A page and its title ask for the same calibration: once a request is enough.
const findRow = cache(async (councilId: string, id: string) => {
  const [found] = await rowsOf(
    database(),
    row,
    sql`SELECT k.id, k.title, k."toolVersionId", k.sealed, k."dueOn"::text, k."settledAt",
          (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM "Cycle" c
           WHERE c."councilId" = k."councilId" AND c.id = k."cycleId") AS cycle,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name,
             'finishedAt', s."finishedAt") ORDER BY p.name), '[]')
           FROM "CalibrationSeat" s JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
           WHERE s."councilId" = k."councilId" AND s."calibrationId" = k.id) AS seats,
          council."unitName", council."unitEmail", council."unitPhone"
        FROM "Calibration" k JOIN "Council" council ON council.id = k."councilId"
        WHERE k."councilId" = ${councilId}::uuid AND k.id = ${id}::uuid`,
  );
  return found ?? null;
});

/** A calibration for the coordinator or for somebody who is asked to it; null for everybody else. One statement a request. */
export async function findCalibration(viewer: Viewer, id: string): Promise<(Calibration & Unit) | null> {
  const found = isRowId(id) ? await findRow(viewer.councilId, id) : null;
  const pair = found?.seats.map(({ personId }) => personId);
  if (!found || !can(viewer, 'calibration.read', { pair })) return null;
  const tool = await findTool(viewer, found.toolVersionId);
  if (!tool) return null;
  const { sealed, toolVersionId: _, ...calibration } = found;
  return {
    ...calibration,
    ...openShared(viewer.councilId, sealed),
    tool: { id: tool.id, definition: tool.definition },
  };
}
