import { describe, expect, test } from 'vitest';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import { anAnswer, datesAnswer } from '#tests/support/tool-builders.ts';

describe('two answers are the same', () => {
  test('whatever order the database gives their fields in', () => {
    const { value, note, ...rest } = anAnswer({ value: 'met', note: 'seen twice' });
    expect(isSameAnswer({ note, ...rest, value }, { value, ...rest, note })).toBe(true);
  });

  test.each([
    ['another choice', anAnswer({ value: 'met' }), anAnswer({ value: 'partly' })],
    ['a note added', anAnswer({ value: 'met' }), anAnswer({ value: 'met', note: 'seen' })],
    [
      'a date more',
      datesAnswer({ events: ['2025-06-13'] }),
      datesAnswer({ events: ['2025-06-13', '2025-07-18'] }),
    ],
    ['an own judgement', anAnswer(), anAnswer({ override: { outcome: 'met', reason: '' } })],
    ['a list for a record', { value: [] }, { value: {} }],
    ['a field for another', { note: undefined }, { reason: undefined }],
  ])('but not with %s', (_what, one, other) => {
    expect(isSameAnswer(one, other)).toBe(false);
    expect(isSameAnswer(other, one)).toBe(false);
  });
});
