import { expect, test } from 'vitest';
import { gradeChoices, gradeWords } from '#lib/domain/audits/grade-words.ts';

test('a grade is written as people say it', () => {
  expect(gradeWords('requires-improvement')).toBe('Requires improvement');
});

test('the best grade is offered first', () => {
  expect(gradeChoices().map(({ label }) => label)).toEqual([
    'Outstanding',
    'Good',
    'Requires improvement',
    'Inadequate',
  ]);
});
