import { GRADES, type Grade, gradeFromScores, type Score } from '#lib/statistics/grade-from-scores.ts';

/** A section's grade (null: not graded) and whether it is critical, that is about safety. */
export type GradedSection = { grade: Grade | null; critical: boolean };

/** The grade suggested to the auditor, null when nothing is graded, and what held it down, if anything. */
export type OverallGrade = { suggested: Grade | null; cappedBy: 'critical-section' | null };

/** What each grade scores, from 1 to 4. */
export const SCORE_OF = {
  inadequate: 1,
  'requires-improvement': 2,
  good: 3,
  outstanding: 4,
} as const satisfies Record<Grade, Score>;

/** The grades at which a critical section holds down the whole. */
export const LIMITING_GRADES = ['inadequate', 'requires-improvement'] as const satisfies readonly Grade[];

/** Suggests a grade from the graded sections: their scores' grade, but no better than a critical section with a limiting grade. */
export function overallGrade(
  sections: readonly GradedSection[],
  limiting: readonly Grade[] = LIMITING_GRADES,
): OverallGrade {
  const graded = sections.flatMap(({ grade, critical }) => (grade === null ? [] : [{ grade, critical }]));
  const suggested = gradeFromScores(graded.map(({ grade }) => SCORE_OF[grade])).grade;
  if (suggested === null) return { suggested, cappedBy: null };
  const caps = graded.flatMap(({ grade, critical }) => (critical && limiting.includes(grade) ? [grade] : []));
  const cap = GRADES.find((grade) => caps.includes(grade));
  if (cap === undefined || SCORE_OF[cap] >= SCORE_OF[suggested]) return { suggested, cappedBy: null };
  return { suggested: cap, cappedBy: 'critical-section' };
}
