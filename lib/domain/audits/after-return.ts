import type { Answer } from '#lib/domain/answers/answer.ts';
import type { ChangeKind } from '#lib/domain/audits/change-returned.ts';
import type { Capacity } from '#lib/domain/replies/reply.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** One answer that was changed after the return, with what stood before and why. */
export type ReturnedAnswerChange = {
  questionId: string;
  kind: ChangeKind;
  before: Answer | null;
  after: Answer;
  reason: string;
  by: string;
  at: Date;
};

/** What a moderator made of an audit as a whole; the grade after is a draft until it is finished. */
export type ModerationRecord = {
  moderator: string | null;
  finishedAt: Date | null;
  gradeBefore: Grade | null;
  gradeAfter: Grade | null;
  gradeReason: string;
  note: string;
};

/** A reply in one line: who replied, how many answers they point to, and how many of those wait for the pair. */
export type ReplyNotice = { by: Capacity; points: number; pointsOpen: number };

/** What happened to an audit after its pair returned it. */
export type AfterReturn = {
  moderation: ModerationRecord | null;
  changes: ReturnedAnswerChange[];
  /** The first to reply first. */
  replies: ReplyNotice[];
};

/** The changes of each question, the first one first. */
export function changesByQuestion(
  changes: readonly ReturnedAnswerChange[],
): Map<string, ReturnedAnswerChange[]> {
  const byQuestion = new Map<string, ReturnedAnswerChange[]>();
  for (const change of changes)
    byQuestion.set(change.questionId, [...(byQuestion.get(change.questionId) ?? []), change]);
  return byQuestion;
}
