import type { AnswersByQuestion } from '#lib/domain/answers/progress.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';
import { GRADES, type Grade, gradeFromScores } from '#lib/statistics/grade-from-scores.ts';
import { type OverallGrade, overallGrade, SCORE_OF } from '#lib/statistics/overall-grade.ts';

/** A section with the grade and the score, in whole per cent, that its own graded questions come to; null where none is graded. */
export type SectionGrade = {
  id: string;
  title: string;
  grade: Grade | null;
  percent: number | null;
  critical: boolean;
};

function gradeOf(section: Section, answers: AnswersByQuestion): Pick<SectionGrade, 'grade' | 'percent'> {
  const values = section.questions
    .filter(({ type }) => type === 'grade')
    .map(({ id }) => answers.get(id)?.value);
  const given = values.flatMap((value) => GRADES.filter((grade) => grade === value));
  return gradeFromScores(given.map((grade) => SCORE_OF[grade]));
}

/** Each section's grade, from the questions in it that ask for one. */
export const sectionGrades = (tool: ToolDefinition, answers: AnswersByQuestion): SectionGrade[] =>
  tool.sections.map((section) => ({
    id: section.id,
    title: section.title,
    ...gradeOf(section, answers),
    critical: tool.grading.criticalSections.includes(section.id),
  }));

/** The overall judgement the answers suggest: no better than a critical section that is weak. */
export const suggestedGrade = (tool: ToolDefinition, answers: AnswersByQuestion): OverallGrade =>
  overallGrade(sectionGrades(tool, answers));
