import { describe, expect, test } from 'vitest';
import { rebaselineSchema, trendsDone } from '#lib/domain/findings/rebaseline.ts';

const CYCLE = '01a200f3-0000-7000-8000-000000000001';

describe('limits begin anew', () => {
  test('from a cycle, for a reason', () => {
    const typed = { fromCycle: CYCLE, reason: ' A new recording system ' };
    expect(rebaselineSchema.parse(typed)).toEqual({ fromCycle: CYCLE, reason: 'A new recording system' });
  });

  test.each([
    [{ fromCycle: '', reason: 'A new system' }, 'Choose the cycle from which the limits are worked out anew'],
    [
      { fromCycle: CYCLE, reason: '  ' },
      'Enter what changed, and why the earlier cycles no longer say what to expect',
    ],
  ])('never without either', (typed, sentence) => {
    expect(rebaselineSchema.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });
});

test('an address that says nonsense was done says nothing', () => {
  expect(trendsDone.parse({ done: 'rebaselined' })).toEqual({ done: 'rebaselined' });
  expect(trendsDone.parse({ done: 'everything' }).done).toBeUndefined();
});
