import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { percentOf } from '#lib/statistics/percent-of.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'percentOf',
  z.object({ x: z.number(), n: z.number(), decimals: z.number() }),
  z.object({ value: z.number(), text: z.string() }),
);

test.each(vectors)('$id is written $expected.text', ({ input, expected }) => {
  expect(percentOf(input.x, input.n, input.decimals)).toEqual(expected);
});

test.each([
  { x: 1, n: 400, decimals: 0, text: '<1%' },
  { x: 1, n: 4000, decimals: 1, text: '<0.1%' },
  { x: 3999, n: 4000, decimals: 1, text: '>99.9%' },
  { x: 1, n: 2, decimals: 1, text: '50.0%' },
])('$x of $n to $decimals places is written $text', ({ x, n, decimals, text }) => {
  expect(percentOf(x, n, decimals).text).toBe(text);
});

test('0 of 0 has no percentage', () => {
  expect(percentOf(0, 0)).toEqual({ value: null, text: 'no base' });
});

test('more than all is refused', () => {
  expect(() => percentOf(3, 2)).toThrow(RangeError);
});

test('100% is written only for all of them and 0% only for none', () => {
  const share = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
  fc.assert(
    fc.property(share, ({ x, n }) => {
      const { text } = percentOf(x, n);
      expect(text === '100%').toBe(x === n);
      expect(text === '0%').toBe(x === 0);
    }),
  );
});
