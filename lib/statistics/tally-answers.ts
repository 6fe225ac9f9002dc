import { type AnswerCounts, type Tally, tallyCounts } from '#lib/statistics/tally-counts.ts';

/** The compliance meaning of one answer; null is a question left blank. */
export type Answer = 'met' | 'partly' | 'not-met' | 'not-evidenced' | 'na' | null;

const COUNTED_AS = {
  met: 'met',
  partly: 'partly',
  'not-met': 'notMet',
  'not-evidenced': 'notEvidenced',
  na: 'na',
} as const satisfies Record<NonNullable<Answer>, keyof AnswerCounts>;

/** The tally of one question over the returned audits, one answer each. */
export function tallyAnswers(answers: readonly Answer[]): Tally {
  const counts: AnswerCounts = { met: 0, partly: 0, notMet: 0, notEvidenced: 0, na: 0, missing: 0 };
  for (const answer of answers) counts[answer === null ? 'missing' : COUNTED_AS[answer]] += 1;
  return tallyCounts(counts);
}
