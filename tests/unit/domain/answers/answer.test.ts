import { describe, expect, test } from 'vitest';
import { answerSchema, LONGEST_TEXT } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';

describe('an answer as stored', () => {
  test('is complete even when little was said', () => {
    expect(answerSchema.parse({ value: null })).toEqual(NO_ANSWER);
    expect(answerSchema.parse({ value: 'met' })).toEqual({ ...NO_ANSWER, value: 'met' });
  });

  test.each([
    [7],
    ['partly'],
    [{ dates: { start: '2025-06-02', end: null, events: [], limit: null, exception: '' } }],
    [
      {
        actions: [
          { what: 'See the child', who: 'Social worker', byWhen: '2025-06-09', proof: 'Visit record' },
        ],
      },
    ],
  ])('keeps the value %j', (value) => {
    expect(answerSchema.parse({ value }).value).toEqual(value);
  });

  test.each([
    ['note', { note: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['reason', { reason: 'x'.repeat(LONGEST_TEXT + 1) }],
  ])('refuses a %s longer than 4,000 characters', (field, remark) => {
    const [issue] = answerSchema.safeParse({ value: 'met', ...remark }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: [field], message: 'Write no more than 4,000 characters' });
  });

  test('says where it was found in words from the list', () => {
    expect(answerSchema.safeParse({ value: 'met', expectedPlace: 'in-my-head' }).success).toBe(false);
  });
});
