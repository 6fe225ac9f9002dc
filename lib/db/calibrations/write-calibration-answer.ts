import 'server-only';
import { z } from 'zod';
import { responseOfViewer } from '#lib/db/calibrations/list-calibration-answers.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A decision to write, with what it writes. */
type Writing = { answer: Answer; judgement: Judgement; version: number };

/**
 * Writes what was decided, and nothing where the calibration, the seat or the version has moved on since. Whoever finishes
 * or settles holds the calibration's row; what they did is seen by the statement that follows the lock.
 */
export async function writeCalibrationAnswer(
  viewer: Viewer,
  { calibrationId, questionId }: { calibrationId: string; questionId: string },
  { answer, judgement, version }: Writing,
): Promise<Date | null> {
  const { councilId, personId } = viewer;
  return await database().$transaction(async (tx) => {
    await tx.$executeRaw(
      sql`SELECT FROM "Calibration" WHERE "councilId" = ${councilId}::uuid AND id = ${calibrationId}::uuid FOR SHARE`,
    );
    const [written] = await rowsOf(
      tx,
      z.object({ at: z.date() }),
      sql`INSERT INTO "CalibrationAnswer" AS n ("councilId", "calibrationId", "responseOf", "questionId", version,
            content, outcome, "option", "updatedAt")
          SELECT k."councilId", k.id, ${responseOfViewer(viewer)}::uuid, ${questionId}, ${version}::int,
            ${JSON.stringify(answer)}::jsonb, ${judgement.outcome}, ${judgement.option}, clock_timestamp()
          FROM "Calibration" k
          WHERE k."councilId" = ${councilId}::uuid AND k.id = ${calibrationId}::uuid AND k."settledAt" IS NULL
            AND NOT EXISTS (SELECT FROM "CalibrationSeat" s WHERE s."councilId" = k."councilId"
              AND s."calibrationId" = k.id AND s."personId" = ${personId}::uuid AND s."finishedAt" IS NOT NULL)
          ON CONFLICT ("councilId", "calibrationId", "responseOf", "questionId") DO UPDATE
          SET version = EXCLUDED.version, content = EXCLUDED.content, outcome = EXCLUDED.outcome,
            "option" = EXCLUDED."option", "updatedAt" = EXCLUDED."updatedAt"
          WHERE n.version = ${version - 1}::int
          RETURNING n."updatedAt" AS at`,
    );
    return written?.at ?? null;
  });
}
