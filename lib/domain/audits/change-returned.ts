import type { Answer } from '#lib/domain/answers/answer.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import { AUDIT_STATUSES, type AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';

/** Why an answer of a returned audit was changed: somebody moderated the audit, or the practitioner replied to it. */
export const CHANGE_KINDS = ['moderation', 'reply'] as const;

/** One of the two ways a returned answer comes to be changed. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The most a reason for a change may hold, in characters. */
export const LONGEST_REASON = 2000;

/** How an audit stands when one of its answers is to be changed, and what stands in the way of the new one. */
export type ChangeFacts = {
  status: AuditStatus;
  cycle: CycleStatus;
  before: Answer | null;
  /** What would keep the audit from being returned with the new answer. */
  problems: readonly Problem[];
};

const PUBLISHED =
  'The findings of this cycle are published, so its answers stay as they are. What was learnt since belongs in a later audit.';

/** May answers of an audit be changed after its return? While its cycle is open or closed, not once it is published. */
export function mayChangeReturned({ status, cycle }: Pick<ChangeFacts, 'status' | 'cycle'>): Outcome<true> {
  if (cycle === 'published') return refused('audit', PUBLISHED);
  if (status === 'returned') return accepted(true);
  const { label } = AUDIT_STATUSES[status];
  return refused('audit', `This audit is now “${label}”, so its answers are changed in its form.`);
}

function reasonProblem(reason: string): Problem[] {
  if (reason.trim() === '') return [{ field: 'reason', message: 'Give the reason for the change' }];
  if (reason.length <= LONGEST_REASON) return [];
  return [{ field: 'reason', message: 'Write no more than 2,000 characters for the reason' }];
}

/** Decides one change of a returned answer: it has a reason, differs, and leaves an audit that could be returned. */
export function decideChange(
  facts: ChangeFacts,
  wish: { answer: Answer; reason: string },
): Outcome<{ reason: string }> {
  const may = mayChangeReturned(facts);
  if (!may.ok) return may;
  const problems = [...facts.problems, ...reasonProblem(wish.reason)];
  if (isSameAnswer(facts.before, wish.answer))
    problems.unshift({ field: 'answer', message: 'This is the answer as it stands. Change it, or leave it' });
  return problems.length > 0 ? refusedAll(problems) : accepted({ reason: wish.reason.trim() });
}
