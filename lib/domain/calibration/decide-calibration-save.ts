import type { Answer } from '#lib/domain/answers/answer.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';

/** How things stand when an answer to the shared case arrives: `current` is what this person (or the agreement) holds. */
export type CalibrationFacts = {
  settledAt: Date | null;
  finishedAt: Date | null;
  current: { answer: Answer; version: number; at: Date } | null;
};

/** What becomes of it: it stands already, it is refused, it meets a newer one, or it is written. */
export type CalibrationDecision =
  | { kind: 'stands'; version: number; at: Date }
  | { kind: 'closed'; message: string }
  | { kind: 'clash' }
  | { kind: 'write'; version: number };

const SETTLED = 'This calibration has been settled, so it takes no more answers.';
const FINISHED = 'You have finished this calibration, so it takes no more answers.';

/** Decides one save of an answer to the shared case. The same answer again is agreement with what is there. */
export function decideCalibrationSave(
  { settledAt, finishedAt, current }: CalibrationFacts,
  wish: { version: number; answer: Answer },
): CalibrationDecision {
  if (settledAt) return { kind: 'closed', message: SETTLED };
  if (finishedAt) return { kind: 'closed', message: FINISHED };
  if (current && isSameAnswer(current.answer, wish.answer))
    return { kind: 'stands', version: current.version, at: current.at };
  if ((current?.version ?? 0) !== wish.version) return { kind: 'clash' };
  return { kind: 'write', version: wish.version + 1 };
}
