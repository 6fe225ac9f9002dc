import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { assurance } from '#lib/statistics/assurance.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'assurance',
  z.object({ target: z.number(), lower: z.number(), upper: z.number(), direction: z.enum(['up', 'down']) }),
  z.string(),
);

test.each(vectors)('$id is $expected', ({ input, expected }) => {
  expect(assurance(input.target, input, input.direction)).toBe(expected);
});

const limits = { lower: 0.5, upper: 0.7 };

test.each([
  { target: 0.8, direction: 'up', expected: 'consistently-fail' },
  { target: 0.4, direction: 'up', expected: 'consistently-pass' },
  { target: 0.8, direction: 'down', expected: 'consistently-pass' },
  { target: 0.4, direction: 'down', expected: 'consistently-fail' },
  { target: 0.5, direction: 'down', expected: 'hit-and-miss' },
] as const)(
  'a target of $target where better is $direction is $expected',
  ({ target, direction, expected }) => {
    expect(assurance(target, limits, direction)).toBe(expected);
  },
);

test('what is hit and miss is so whichever way is better, and what always passes one way always fails the other', () => {
  const OTHER = {
    'hit-and-miss': 'hit-and-miss',
    'consistently-pass': 'consistently-fail',
    'consistently-fail': 'consistently-pass',
  } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
      const target = percent / 100;
      expect(assurance(target, limits, 'down')).toBe(OTHER[assurance(target, limits, 'up')]);
    }),
  );
});
