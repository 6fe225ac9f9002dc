import { describe, expect, test } from 'vitest';
import { checkOf } from '#lib/domain/audits/check-audit.ts';
import { anAnswer, aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const definition = aTool({
  sections: [
    aSection({ id: 'plan', questions: [aQuestion({ id: 'plan-quality', type: 'grade' })] }),
    aSection({ id: 'voice', questions: [aQuestion({ id: 'seen' })] }),
  ],
});
const given = (questionId: string, value: string) => ({
  questionId,
  version: 1,
  answer: anAnswer({ value }),
  personId: 'me',
  by: 'A. Shah',
  at: new Date('2026-03-02T14:05:00Z'),
});

describe('checking an audit before it is returned', () => {
  const answers = [given('plan-quality', 'good')];
  const check = checkOf({ tool: { definition }, answers, saves: [0, 120_000] }, '2026-03-02');

  test('lists what is unanswered or lacks its reason, each with the place to put it right', () => {
    expect(check.problems.map(({ kind, questionId, sectionId }) => [kind, questionId, sectionId])).toEqual([
      ['needs-reason', 'plan-quality', 'plan'],
      ['unanswered', 'seen', 'voice'],
    ]);
  });

  test('grades the sections that ask for a grade, and suggests the whole', () => {
    expect(check.sections.map(({ id, grade }) => [id, grade])).toEqual([['plan', 'good']]);
    expect(check.overall.suggested).toBe('good');
  });

  test('suggests the time from the work itself', () => {
    expect(check.minutes).toBe(2);
  });
});
