import type { Answer } from '#lib/domain/answers/answer.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';

/** How things stand when an answer to the shared case arrives: `current` is what this person (or the agreement) holds. */
export type CalibrationFacts<Held> = {
  settledAt: Date | null;
  finishedAt: Date | null;
  current: Held | null;
};

/** An answer as it stands: its version and when it came. */
export type HeldCalibrationAnswer = { answer: Answer; version: number; at: Date };

/** What becomes of it: it stands already, it is refused, it meets a newer one, or it is written. */
export type CalibrationDecision<Held> =
  | { kind: 'stands'; version: number; at: Date }
  | { kind: 'closed'; message: string }
  | { kind: 'clash'; current: Held }
  | { kind: 'write'; version: number };

const SETTLED = 'This calibration has been settled, so it takes no more answers.';
const FINISHED = 'You have finished this calibration, so it takes no more answers.';

/** Decides one save of an answer to the shared case. The same answer again is agreement with what is there. */
export function decideCalibrationSave<Held extends HeldCalibrationAnswer>(
  { settledAt, finishedAt, current }: CalibrationFacts<Held>,
  wish: { version: number; answer: Answer },
): CalibrationDecision<Held> {
  if (settledAt) return { kind: 'closed', message: SETTLED };
  if (finishedAt) return { kind: 'closed', message: FINISHED };
  if (current && isSameAnswer(current.answer, wish.answer))
    return { kind: 'stands', version: current.version, at: current.at };
  if (current && current.version !== wish.version) return { kind: 'clash', current };
  return { kind: 'write', version: (current?.version ?? 0) + 1 };
}
