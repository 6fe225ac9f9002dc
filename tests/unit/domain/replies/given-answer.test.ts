import { expect, test } from 'vitest';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { givenAnswer } from '#lib/domain/replies/given-answer.ts';

const answers = [
  {
    questionId: 'seen',
    version: 2,
    answer: NO_ANSWER,
    by: 'Helen Marsh',
    at: new Date('2010-12-01T09:00:00Z'),
  },
];

test('a practitioner reads an answer without the name of the auditor who gave it; the pair reads the name', () => {
  expect(givenAnswer(answers, 'seen', { named: false })?.by).toBe('');
  expect(givenAnswer(answers, 'seen', { named: true })).toMatchObject({ by: 'Helen Marsh', version: 2 });
});

test('a question nobody answered has none', () => {
  expect(givenAnswer(answers, 'heard', { named: true })).toBeNull();
});
