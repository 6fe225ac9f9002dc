import 'server-only';
import { z } from 'zod';
import type { SaveResult } from '#lib/db/audits/save-answer.ts';
import { responseOfViewer } from '#lib/db/calibrations/list-calibration-answers.ts';
import { writeCalibrationAnswer } from '#lib/db/calibrations/write-calibration-answer.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { type Answer, answerSchema } from '#lib/domain/answers/answer.ts';
import { type Judgement, outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { decideCalibrationSave } from '#lib/domain/calibration/decide-calibration-save.ts';
import { can } from '#lib/domain/permissions.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An answer to the shared case as it arrives: over which version, and the London day it is judged on. */
export type CalibrationSave = {
  calibrationId: string;
  questionId: string;
  version: number;
  answer: unknown;
  today: string;
};

const isoMoment = z.iso.datetime({ offset: true, local: true }).transform((at) => new Date(at));
const factsRow = z.object({
  toolVersionId: z.string(),
  settledAt: z.date().nullable(),
  isAsked: z.boolean(),
  finishedAt: z.date().nullable(),
  current: z
    .object({
      answer: answerSchema,
      version: z.number(),
      outcome: z.enum(ANSWER_OUTCOMES),
      at: isoMoment,
    })
    .nullable(),
});

async function findFacts(viewer: Viewer, { calibrationId, questionId }: CalibrationSave) {
  const [facts] = await rowsOf(
    database(),
    factsRow,
    sql`SELECT k."toolVersionId", k."settledAt", s."personId" IS NOT NULL AS "isAsked", s."finishedAt",
          (SELECT jsonb_build_object('answer', a.content, 'version', a.version, 'outcome', a.outcome,
             'at', a."updatedAt")
           FROM "CalibrationAnswer" a
           WHERE a."councilId" = k."councilId" AND a."calibrationId" = k.id
             AND a."responseOf" = ${responseOfViewer(viewer)}::uuid AND a."questionId" = ${questionId}) AS current
        FROM "Calibration" k
        LEFT JOIN "CalibrationSeat" s ON s."councilId" = k."councilId" AND s."calibrationId" = k.id
          AND s."personId" = ${viewer.personId}::uuid
        WHERE k."councilId" = ${viewer.councilId}::uuid AND k.id = ${calibrationId}::uuid`,
  );
  return facts && (can(viewer, 'calibration.run') || facts.isAsked) ? facts : null;
}

type Facts = NonNullable<Awaited<ReturnType<typeof findFacts>>>;

const currentOf = ({ name, personId }: Viewer, current: NonNullable<Facts['current']>) => ({
  ...current,
  by: name,
  personId,
});

async function decideAndSave(
  viewer: Viewer,
  request: CalibrationSave,
  { facts, answer, judgement }: { facts: Facts; answer: Answer; judgement: Judgement },
): Promise<SaveResult | 'moved'> {
  const { outcome } = judgement;
  const decision = decideCalibrationSave(facts, { version: request.version, answer });
  switch (decision.kind) {
    case 'stands':
      return { kind: 'saved', version: decision.version, at: decision.at, outcome };
    case 'clash':
      return { kind: 'clash', current: currentOf(viewer, decision.current) };
    case 'closed':
      return decision;
    case 'write': {
      const at = await writeCalibrationAnswer(viewer, request, {
        answer,
        judgement,
        version: decision.version,
      });
      return at ? { kind: 'saved', version: decision.version, at, outcome } : 'moved';
    }
  }
}

const MOST_TRIES = 4;

/**
 * Saves one answer to the shared case: an auditor's own, or for a coordinator the agreed one. Null where the viewer is
 * not asked to it or there is no such question. A version that moved on gives the answer it met; nothing is overwritten.
 */
export async function saveCalibrationAnswer(
  viewer: Viewer,
  request: CalibrationSave,
): Promise<SaveResult | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const facts = await findFacts(viewer, request);
    const tool = facts && (await findTool(viewer, facts.toolVersionId));
    const question = tool && findQuestion(tool.definition, request.questionId);
    if (!facts || !question) return null;
    const parsed = parseAnswer(question, request.answer, tool.definition.vocabulary.places);
    if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
    const judgement = outcomeOf(question, parsed.value, calendarAt(request.today));
    const result = await decideAndSave(viewer, request, { facts, answer: parsed.value, judgement });
    if (result !== 'moved') return result;
  }
  throw new Error(
    `Answer ${request.questionId} of calibration ${request.calibrationId} moved on at every try`,
  );
}
