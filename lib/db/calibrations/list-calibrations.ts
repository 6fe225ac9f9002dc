import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { CalibrationRow, OwnCalibration } from '#lib/domain/calibration/calibration.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const listed: z.ZodType<CalibrationRow> = z.object({
  id: z.string(),
  title: z.string(),
  toolTitle: z.string(),
  cycleName: z.string().nullable(),
  dueOn: z.string(),
  settledAt: z.date().nullable(),
  asked: z.number(),
  finished: z.number(),
});

/** One page of the council's calibrations, the latest due first. One statement. */
export async function listCalibrations(viewer: Viewer, page: number): Promise<PageOf<CalibrationRow>> {
  const rows = await rowsOf(
    database(),
    listed,
    sql`SELECT k.id, k.title, t.title AS "toolTitle", c.name AS "cycleName", k."dueOn"::text, k."settledAt",
          seats.asked, seats.finished
        FROM "Calibration" k
        JOIN "ToolVersion" t ON t."councilId" = k."councilId" AND t.id = k."toolVersionId"
        LEFT JOIN "Cycle" c ON c."councilId" = k."councilId" AND c.id = k."cycleId"
        LEFT JOIN LATERAL (
          SELECT count(*)::int AS asked, count("finishedAt")::int AS finished FROM "CalibrationSeat" s
          WHERE s."councilId" = k."councilId" AND s."calibrationId" = k.id
        ) seats ON true
        WHERE k."councilId" = ${viewer.councilId}::uuid
        ORDER BY k."dueOn" DESC, k.id DESC
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}

const own: z.ZodType<OwnCalibration> = z.object({
  id: z.string(),
  title: z.string(),
  dueOn: z.string(),
  settledAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
});

const MOST_AT_HOME = 10;

/** The calibrations this auditor is asked to and that are open, then those settled in the last two months. One statement. */
export function listOwnCalibrations(viewer: Viewer): Promise<OwnCalibration[]> {
  const { councilId, personId } = viewer;
  return rowsOf(
    database(),
    own,
    sql`SELECT k.id, k.title, k."dueOn"::text, k."settledAt", s."finishedAt"
        FROM "CalibrationSeat" s
        JOIN "Calibration" k ON k."councilId" = s."councilId" AND k.id = s."calibrationId"
        WHERE s."councilId" = ${councilId}::uuid AND s."personId" = ${personId}::uuid
          AND (k."settledAt" IS NULL OR k."settledAt" > now() - interval '2 months')
        ORDER BY k."settledAt" IS NOT NULL, k."dueOn" DESC, k.id
        LIMIT ${MOST_AT_HOME}`,
  );
}
