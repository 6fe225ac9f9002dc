import { z } from 'zod';
import type { ReturnProblem } from '#lib/domain/answers/return-problems.ts';
import type { WorkPhase } from '#lib/domain/audits/response.ts';
import { type AuditStatus, moveAudit } from '#lib/domain/audits/workflow.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';

/** The longest an audit can be said to have taken: ten hours, in minutes. */
export const LONGEST_AUDIT = 600;

const reason = z.string().trim().max(4000, { error: 'Write no more than 4,000 characters' }).default('');

/** What the last page of an audit posts. */
export const returnForm = z.object({
  minutesTaken: z.coerce
    .number({ error: 'Enter how many minutes the audit took, in figures' })
    .int({ error: 'Enter whole minutes' })
    .min(1, { error: 'Enter how many minutes the audit took' })
    .max(LONGEST_AUDIT, { error: `Enter ${LONGEST_AUDIT} minutes or fewer` }),
  overallGrade: z.enum(GRADES, { error: 'Choose the overall judgement' }),
  overallReason: reason,
  /** One reason for all that is left unanswered. */
  unansweredReason: reason,
});

/** What the pair says when it returns an audit. */
export type ReturnWish = z.output<typeof returnForm>;

/** What the answers say at that moment. */
export type ReturnFacts = {
  status: AuditStatus;
  /** Where whoever returns it stands. */
  phase: WorkPhase;
  /** Differences between the two judgements that nobody has settled. */
  toSettle: number;
  problems: readonly ReturnProblem[];
  suggested: Grade | null;
  /** Concerns that keep it from being returned until somebody acknowledges them. */
  unacknowledged: number;
};

function concernProblems({ unacknowledged }: ReturnFacts): Problem[] {
  if (unacknowledged === 0) return [];
  const which = unacknowledged === 1 ? 'The concern' : 'Each concern';
  return [
    { field: 'concerns', message: `${which} you raised has to be acknowledged before you return the audit` },
  ];
}

function reasonProblems(wish: ReturnWish, { problems, suggested }: ReturnFacts): Problem[] {
  const missing: Problem[] = [];
  if (problems.some(({ kind }) => kind === 'unanswered') && wish.unansweredReason === '')
    missing.push({ field: 'unansweredReason', message: 'Say why questions are left unanswered' });
  if (suggested !== null && suggested !== wish.overallGrade && wish.overallReason === '')
    missing.push({
      field: 'overallReason',
      message: 'Say why your judgement differs from the one suggested',
    });
  return missing;
}

const ALONE = 'Each of you judges alone first. It can be returned once you have both finished and agreed.';

/** Why two who judged alone cannot return yet, or null where they can. */
function notAgreed({ phase, toSettle }: ReturnFacts): string | null {
  if (phase === 'alone' || phase === 'waiting') return ALONE;
  if (toSettle === 0) return null;
  return `You have still to agree on ${toSettle === 1 ? 'one question' : `${toSettle} questions`}. Settle that first.`;
}

/**
 * Decides a return. What is unanswered may stay so with a reason, given once for all; what contradicts itself or
 * lacks its own reason has to be put right first.
 */
export function decideReturn(wish: ReturnWish, facts: ReturnFacts): Outcome<AuditStatus> {
  const moved = moveAudit(facts.status, 'return');
  if (!moved.ok) return refused('audit', moved.problems.map(({ message }) => message).join(' '));
  const early = notAgreed(facts);
  if (early !== null) return refused('audit', early);
  const stopping = facts.problems.filter(({ kind }) => kind !== 'unanswered');
  const problems = [...concernProblems(facts), ...stopping, ...reasonProblems(wish, facts)];
  return problems.length === 0 ? accepted(moved.value) : refusedAll(problems);
}

/** What the coordinator posts to send an audit back: the reason, which the pair reads at the top of the form. */
export const sendBackForm = z.object({
  reason: z
    .string({ error: 'Say what the pair should look at again' })
    .trim()
    .min(1, { error: 'Say what the pair should look at again' })
    .max(2000, { error: 'Write no more than 2,000 characters' }),
});
