import { expect, test } from 'vitest';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';

test('a question nobody has touched is stored as it is and counts as unanswered', () => {
  expect(answerSchema.parse(NO_ANSWER)).toEqual(NO_ANSWER);
  expect(isAnswered(NO_ANSWER)).toBe(false);
});
