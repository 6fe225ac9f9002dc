import type { AnswersByQuestion } from '#lib/domain/answers/progress.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';
import { type OverallGrade, overallGrade } from '#lib/statistics/overall-grade.ts';

/** A section with the grade its own graded questions come to; null where none of them is graded. */
export type SectionGrade = { id: string; title: string; grade: Grade | null; critical: boolean };

function gradeOf(section: Section, answers: AnswersByQuestion): Grade | null {
  const values = section.questions
    .filter(({ type }) => type === 'grade')
    .map(({ id }) => answers.get(id)?.value);
  const grades = GRADES.filter((grade) => values.includes(grade));
  const each = values.flatMap((value) => grades.filter((grade) => grade === value));
  return overallGrade(each.map((grade) => ({ grade, critical: false }))).suggested;
}

/** Each section's grade, from the questions in it that ask for one. */
export const sectionGrades = (tool: ToolDefinition, answers: AnswersByQuestion): SectionGrade[] =>
  tool.sections.map((section) => ({
    id: section.id,
    title: section.title,
    grade: gradeOf(section, answers),
    critical: tool.grading.criticalSections.includes(section.id),
  }));

/** The overall judgement the answers suggest: no better than a critical section that is weak. */
export const suggestedGrade = (tool: ToolDefinition, answers: AnswersByQuestion): OverallGrade =>
  overallGrade(sectionGrades(tool, answers));
