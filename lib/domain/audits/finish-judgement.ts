import { z } from 'zod';
import type { ReturnProblem } from '#lib/domain/answers/return-problems.ts';
import type { WorkPhase } from '#lib/domain/audits/response.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';

/** What an auditor posts when they have finished their own judgement: one reason for all they left unanswered. */
export const finishForm = z.object({
  unansweredReason: z.string().trim().max(4000, { error: 'Write no more than 4,000 characters' }).default(''),
});

/** What an auditor says when they finish. */
export type FinishWish = z.output<typeof finishForm>;

/** How their judgement stands at that moment. */
export type FinishFacts = { phase: WorkPhase; problems: readonly ReturnProblem[] };

const NOT_ALONE = {
  together: 'This pair works together from the start, so there is nothing to finish alone.',
  waiting: 'You have finished your own judgement already.',
  agreeing: 'You have both finished already. Agree on what differs.',
} as const satisfies Record<Exclude<WorkPhase, 'alone'>, string>;

/** Decides whether somebody has finished alone: the same is asked of them as of a return. Gives the questions left unanswered. */
export function decideFinish(wish: FinishWish, { phase, problems }: FinishFacts): Outcome<string[]> {
  if (phase !== 'alone') return refused('audit', NOT_ALONE[phase]);
  const stopping: Problem[] = problems.filter(({ kind }) => kind !== 'unanswered');
  const left = problems.filter(({ kind }) => kind === 'unanswered').map(({ questionId }) => questionId);
  if (left.length > 0 && wish.unansweredReason === '')
    stopping.push({ field: 'unansweredReason', message: 'Say why questions are left unanswered' });
  return stopping.length === 0 ? accepted(left) : refusedAll(stopping);
}
