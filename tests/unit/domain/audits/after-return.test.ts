import { expect, test } from 'vitest';
import { changesByQuestion, type ReturnedAnswerChange } from '#lib/domain/audits/after-return.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const change = (questionId: string, reason: string): ReturnedAnswerChange => ({
  questionId,
  kind: 'moderation',
  before: anAnswer({ value: 'met' }),
  after: anAnswer({ value: 'partly' }),
  reason,
  by: 'Omar Siddiqui',
  at: new Date('2010-11-05T09:00:00Z'),
});

test('each question has its own changes, in the order they were made', () => {
  const found = changesByQuestion([
    change('seen', 'First'),
    change('plan', 'Other'),
    change('seen', 'Second'),
  ]);
  expect([...found].map(([question, changes]) => [question, changes.map(({ reason }) => reason)])).toEqual([
    ['seen', ['First', 'Second']],
    ['plan', ['Other']],
  ]);
});

test('where nothing was changed no question has any', () => {
  expect(changesByQuestion([]).size).toBe(0);
});
