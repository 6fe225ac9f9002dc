import { type ReturnProblem, returnProblems } from '#lib/domain/answers/return-problems.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import type { AuditSource } from '#lib/domain/audits/form-audit.ts';
import { minutesWorked } from '#lib/domain/audits/minutes-worked.ts';
import { type SectionGrade, sectionGrades, suggestedGrade } from '#lib/domain/audits/suggested-grade.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { OverallGrade } from '#lib/statistics/overall-grade.ts';

/** What the last page of an audit shows before it is returned. */
export type AuditCheck = {
  /** What stands in the way, each with its question as it is printed. */
  problems: (ReturnProblem & { question: string })[];
  /** The sections that have a grade, or could have one. */
  sections: SectionGrade[];
  overall: OverallGrade;
  /** Minutes of work the saves show; 0 where they show none. */
  minutes: number;
};

/** Looks at an audit as it stands on a London day (yyyy-mm-dd), before it is returned. */
export function checkOf(
  { tool, answers, saves }: Pick<AuditSource, 'tool' | 'answers' | 'saves'>,
  today: string,
): AuditCheck {
  const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
  const { definition } = tool;
  const graded = definition.sections
    .filter(({ questions }) => questions.some(({ type }) => type === 'grade'))
    .map(({ id }) => id);
  return {
    problems: [...returnProblems(definition, given, calendarAt(today))].map((problem) => {
      const question = findQuestion(definition, problem.questionId);
      return { ...problem, question: `${question?.number} ${question?.text}` };
    }),
    sections: sectionGrades(definition, given).filter(({ id }) => graded.includes(id)),
    overall: suggestedGrade(definition, given),
    minutes: minutesWorked(saves),
  };
}
