import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import type { SectionGrade } from '#lib/domain/audits/suggested-grade.ts';
import { GRADE_THRESHOLDS, type Grade, gradeFromScores } from '#lib/statistics/grade-from-scores.ts';
import { type OverallGrade, SCORE_OF } from '#lib/statistics/overall-grade.ts';

const small = (grade: Grade): string => gradeWords(grade).toLowerCase();

const isGrade = (grade: Grade | null): grade is Grade => grade !== null;

const FALLS_SHORT = {
  inadequate: { one: 'is inadequate', several: 'are inadequate' },
  'requires-improvement': { one: 'requires improvement', several: 'require improvement' },
  good: { one: 'is good', several: 'are good' },
  outstanding: { one: 'is outstanding', several: 'are outstanding' },
} as const satisfies Record<Grade, { one: string; several: string }>;

/** The critical sections that hold the whole down to this grade, named in a sentence. */
function cappingWords(sections: readonly SectionGrade[], cap: Grade): string {
  const titles = sections
    .filter(({ critical, grade }) => critical && grade === cap)
    .map(({ title }) => `“${title}”`);
  if (titles.length === 1) return `${titles[0]}, a critical section, ${FALLS_SHORT[cap].one}`;
  return `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}, critical sections, ${FALLS_SHORT[cap].several}`;
}

/** Why this judgement is suggested: "Good: the sections you graded score 81%." */
export function explainSuggestion(
  sections: readonly SectionGrade[],
  { suggested, cappedBy }: OverallGrade,
): string {
  const grades = sections.map(({ grade }) => grade).filter(isGrade);
  const { percent, grade } = gradeFromScores(grades.map((given) => SCORE_OF[given]));
  if (suggested === null || percent === null) return 'Nothing is graded, so no judgement can be suggested.';
  const scored = `${gradeWords(suggested)}: the sections you graded score ${percent}%`;
  if (cappedBy === null) return `${scored}.`;
  return `${scored}, which would be ${small(grade)}, but ${cappingWords(sections, suggested)}, and the whole can be no better.`;
}

/** How a score becomes a grade, in a few sentences. */
export function scoringWords(): string {
  const scores = GRADE_THRESHOLDS.map(({ grade }) => `${SCORE_OF[grade]} for ${small(grade)}`);
  const limits = GRADE_THRESHOLDS.slice(0, -1).map(
    ({ grade, from }) => `${from}% or more is ${small(grade)}`,
  );
  return `Each grade scores ${scores.join(', ')}. A section’s score is its share of the most it could have: ${limits.join(', ')}, anything less is inadequate. The whole is worked out from the sections in the same way, and is no better than a critical section that is inadequate or requires improvement.`;
}
