import type { Answer } from '#lib/domain/answers/answer.ts';
import { type AuditNow, moveNow } from '#lib/domain/audits/cut-off.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** An answer as it stands: its version, who gave it last and when. */
export type CurrentAnswer = {
  answer: Answer;
  version: number;
  outcome: AnswerOutcome;
  by: string;
  personId: string;
  at: Date;
};

/** What a save did when its command first came. */
export type EarlierSave = { questionId: string; version: number; outcome: AnswerOutcome; at: Date };

/** How things stand when a save arrives. */
export type SaveFacts = AuditNow & {
  /** Null where the question has no answer yet. */
  current: CurrentAnswer | null;
  /** What this very command did before; null where it is new. */
  earlier: EarlierSave | null;
};

/** The save someone asks for: the version they saw and what they answered. */
export type SaveWish = { questionId: string; version: number; answer: Answer };

/** What becomes of a save: it stands already, it is refused, it meets someone else's, or it is written. */
export type SaveDecision =
  | { kind: 'stands'; version: number; outcome: AnswerOutcome; at: Date }
  | { kind: 'closed'; message: string }
  | { kind: 'clash'; current: CurrentAnswer }
  | { kind: 'write'; from: AuditStatus; to: AuditStatus; version: number };

const COMMAND_USED = 'This save was already used for another question. Look at the page again.';

/** Decides one save. A command that came before gives its first result, whatever has happened since. */
export function decideSave({ current, earlier, ...now }: SaveFacts, wish: SaveWish): SaveDecision {
  if (earlier) {
    if (earlier.questionId !== wish.questionId) return { kind: 'closed', message: COMMAND_USED };
    return { kind: 'stands', version: earlier.version, outcome: earlier.outcome, at: earlier.at };
  }
  const moved = moveNow('answer', now);
  if (!moved.ok) return { kind: 'closed', message: moved.problems.map(({ message }) => message).join(' ') };
  // Both of a pair giving the same answer is agreement, not a clash; so is saving what is saved.
  if (current && isSameAnswer(current.answer, wish.answer)) {
    const { version, outcome, at } = current;
    return { kind: 'stands', version, outcome, at };
  }
  if (current && current.version !== wish.version) return { kind: 'clash', current };
  return { kind: 'write', from: now.status, to: moved.value, version: (current?.version ?? 0) + 1 };
}

/**
 * The save that is usual: an audit under way, its answer still at the version the page saw. It may be tried without
 * looking, because the write states it again and does nothing where it is not so.
 */
export const usualSave = (version: number): SaveDecision & { kind: 'write' } => ({
  kind: 'write',
  from: 'started',
  to: 'started',
  version: version + 1,
});
