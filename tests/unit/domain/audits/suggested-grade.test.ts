import { describe, expect, test } from 'vitest';
import { sectionGrades, suggestedGrade } from '#lib/domain/audits/suggested-grade.ts';
import { anAnswer, aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const grade = (id: string) => aQuestion({ id, type: 'grade' });
const tool = aTool({
  sections: [
    aSection({ id: 'plan', title: 'Plan', questions: [grade('plan-quality'), grade('core-groups')] }),
    aSection({ id: 'voice', title: 'Voice', questions: [aQuestion(), grade('voice-quality')] }),
    aSection({ id: 'oversight', title: 'Oversight', questions: [aQuestion({ id: 'supervision' })] }),
  ],
  grading: { perSection: true, overall: 'suggested', criticalSections: ['plan'], override: 'with a reason' },
});
const answers = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([id, value]) => [id, anAnswer({ value })]));

describe('the grade of a section', () => {
  test('comes from the questions in it that ask for one', () => {
    const grades = sectionGrades(
      tool,
      answers({ 'plan-quality': 'good', 'core-groups': 'good', seen: 'not-met' }),
    );
    expect(grades.map(({ title, grade: given, critical }) => [title, given, critical])).toEqual([
      ['Plan', 'good', true],
      ['Voice', null, false],
      ['Oversight', null, false],
    ]);
  });

  test('two grades count twice, even when they are the same', () => {
    const answered = answers({ 'plan-quality': 'outstanding', 'core-groups': 'inadequate' });
    expect(sectionGrades(tool, answered)[0]?.grade).toBe('good');
  });

  test('does not count “does not apply”', () => {
    expect(sectionGrades(tool, answers({ 'plan-quality': 'na' }))[0]?.grade).toBeNull();
  });
});

describe('the overall judgement suggested', () => {
  test('is none until something is graded', () => {
    expect(suggestedGrade(tool, answers({ seen: 'met' }))).toEqual({ suggested: null, cappedBy: null });
  });

  test('is no better than a critical section that is weak', () => {
    const answered = answers({ 'plan-quality': 'inadequate', 'voice-quality': 'outstanding' });
    expect(suggestedGrade(tool, answered)).toEqual({ suggested: 'inadequate', cappedBy: 'critical-section' });
  });
});
