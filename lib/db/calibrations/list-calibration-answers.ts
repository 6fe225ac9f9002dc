import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { ChosenCount } from '#lib/domain/calibration/spread.ts';
import { can } from '#lib/domain/permissions.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const answerRow = z.object({
  questionId: z.string(),
  version: z.number(),
  answer: answerSchema,
  outcome: z.enum(ANSWER_OUTCOMES),
  option: z.string(),
  at: z.date(),
});

/** One kept answer to the shared case. */
export type KeptAnswer = z.infer<typeof answerRow>;

/** Whose answers somebody gives and may read at any time: a coordinator the agreed ones, an auditor their own. */
export function responseOfViewer(viewer: Viewer): string {
  return can(viewer, 'calibration.run') ? AGREED : viewer.personId;
}

function listResponse(viewer: Viewer, calibrationId: string, response: string): Promise<KeptAnswer[]> {
  return rowsOf(
    database(),
    answerRow,
    sql`SELECT "questionId", version, content AS answer, outcome, "option", "updatedAt" AS at
        FROM "CalibrationAnswer"
        WHERE "councilId" = ${viewer.councilId}::uuid AND "calibrationId" = ${calibrationId}::uuid
          AND "responseOf" = ${response}::uuid`,
  );
}

/** The viewer's own answers; for a coordinator, the agreed ones. Nobody reads another's. */
export function listOwnCalibrationAnswers(viewer: Viewer, calibrationId: string): Promise<KeptAnswer[]> {
  return listResponse(viewer, calibrationId, responseOfViewer(viewer));
}

/** The agreed answers of a calibration that is settled; none before, whoever asks. */
export function listAgreedAnswers(
  viewer: Viewer,
  { id, settledAt }: { id: string; settledAt: Date | null },
): Promise<KeptAnswer[]> {
  return settledAt === null ? Promise.resolve([]) : listResponse(viewer, id, AGREED);
}

const chosenRow = z.object({ questionId: z.string(), option: z.string(), count: z.number() });

/**
 * How many of those who had finished chose what: counts alone leave the database. Nothing before it is settled, for the
 * count that grew with one more person would be that person's answers.
 */
export async function listChosen(viewer: Viewer, calibrationId: string): Promise<ChosenCount[]> {
  if (!can(viewer, 'calibration.run')) return [];
  return rowsOf(
    database(),
    chosenRow,
    sql`SELECT a."questionId", a."option", count(*)::int AS count
        FROM "Calibration" k
        JOIN "CalibrationSeat" s ON s."councilId" = k."councilId" AND s."calibrationId" = k.id
          AND s."finishedAt" IS NOT NULL
        JOIN "CalibrationAnswer" a ON a."councilId" = s."councilId" AND a."calibrationId" = s."calibrationId"
          AND a."responseOf" = s."personId"
        WHERE k."councilId" = ${viewer.councilId}::uuid AND k.id = ${calibrationId}::uuid
          AND k."settledAt" IS NOT NULL
        GROUP BY a."questionId", a."option"
        ORDER BY a."questionId", a."option"`,
  );
}
