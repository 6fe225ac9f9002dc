import { z } from 'zod';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { optionalText } from '#lib/domain/required-fields.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';

/** What a moderator writes about an audit as a whole. */
export const moderationForm = z.object({
  grade: z.enum(GRADES, { error: 'Choose the overall judgement' }),
  gradeReason: optionalText('the reason', 2000),
  note: optionalText('the note', 4000),
});

/** A moderator's judgement, its reason and their note. */
export type ModerationWish = z.output<typeof moderationForm>;

/** How the audit stands: where it and its cycle are, and what its pair judged. */
export type FinishFacts = { status: AuditStatus; cycle: CycleStatus; gradeBefore: Grade | null };

/** Decides whether a moderation can be finished: another judgement than the pair's needs its reason. */
export function decideFinish(facts: FinishFacts, wish: ModerationWish): Outcome<ModerationWish> {
  const may = mayChangeReturned(facts);
  if (!may.ok) return may;
  if (wish.grade !== facts.gradeBefore && wish.gradeReason === '')
    return refused('gradeReason', 'Say why your judgement differs from the pair’s');
  return accepted(wish);
}
