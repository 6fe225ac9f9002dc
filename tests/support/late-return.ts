import { randomUUID } from 'node:crypto';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { type SaveResult, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { type Viewer, viewerSchema } from '#lib/domain/viewer.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

/** The first of the two who audit a case, signed in. */
export async function oneOfThePair(auditId: string): Promise<Viewer> {
  const seat = await database().auditSeat.findFirstOrThrow({ where: { auditId }, include: { person: true } });
  const { councilId, personId, person } = seat;
  return viewerSchema.parse({ ...person, councilId, personId, sessionId: randomUUID() });
}

/** Answers one question of an audit, at the version it has. */
export async function answerAs(
  viewer: Viewer,
  auditId: string,
  [questionId, value]: readonly [questionId: string, value: string],
): Promise<SaveResult | null> {
  const { councilId } = viewer;
  const answer = await database().answer.findFirst({ where: { councilId, auditId, questionId } });
  return saveAnswer(viewer, {
    auditId,
    questionId,
    commandId: randomUUID(),
    version: answer?.version ?? 0,
    answer: anAnswer({ value, reason: 'As the record shows' }),
    today: '2011-01-10',
  });
}

/** Returns an audit, with a reason for whatever may stand in the way. */
export const returnAs = (viewer: Viewer, id: string) =>
  returnAudit(viewer, {
    id,
    today: '2011-01-10',
    wish: {
      minutesTaken: 40,
      overallGrade: 'good',
      overallReason: 'As the record shows',
      unansweredReason: 'The record is silent',
    },
  });
