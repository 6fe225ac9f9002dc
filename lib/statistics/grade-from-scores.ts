import { roundHalfUp } from '#lib/statistics/round-half-up.ts';

/** One judgement, from 1 (inadequate) to 4 (outstanding). */
export type Score = 1 | 2 | 3 | 4;

/** The four grades, worst first. */
export const GRADES = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const;
/** What a section or a case is judged to be. */
export type Grade = (typeof GRADES)[number];

/** A grade and the lowest whole percentage that earns it. */
export type GradeThreshold = { grade: Grade; from: number };

/** Best first: the thresholds CQC publishes for rating local authorities. */
export const GRADE_THRESHOLDS = [
  { grade: 'outstanding', from: 88 },
  { grade: 'good', from: 63 },
  { grade: 'requires-improvement', from: 39 },
  { grade: 'inadequate', from: 25 },
] as const satisfies readonly GradeThreshold[];

/** The scores' share of the most they could be, in whole per cent rounded half up, and its grade; both null without scores. */
export function gradeFromScores(
  scores: readonly Score[],
  thresholds: readonly GradeThreshold[] = GRADE_THRESHOLDS,
): { percent: number; grade: Grade } | { percent: null; grade: null } {
  if (scores.length === 0) return { percent: null, grade: null };
  const sum = scores.reduce<number>((total, score) => total + score, 0);
  const percent = roundHalfUp(100 * sum, 4 * scores.length);
  const grade = thresholds.find(({ from }) => percent >= from)?.grade;
  if (grade === undefined) throw new RangeError(`No grade is set for ${percent}%`);
  return { percent, grade };
}
