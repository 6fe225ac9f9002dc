import { optionsOf } from '#lib/domain/tools/answer-types.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';

/** A grade in words: "Requires improvement". */
export const gradeWords = (grade: Grade): string =>
  optionsOf('grade').find(({ value }) => value === grade)?.label ?? grade;

/** The grades as a choice, best first. */
export const gradeChoices = (): { value: Grade; label: string }[] =>
  [...GRADES].reverse().map((grade) => ({ value: grade, label: gradeWords(grade) }));
