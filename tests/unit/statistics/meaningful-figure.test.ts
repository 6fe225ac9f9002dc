import { expect, test } from 'vitest';
import { z } from 'zod';
import { DEFAULT_FIGURE_RULE, meaningfulFigure } from '#lib/statistics/meaningful-figure.ts';
import { referenceOf, vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'meaningfulFigure',
  z.object({ applicable: z.number(), answered: z.number() }),
  z.object({ publish: z.boolean(), reason: z.string(), display: z.string() }),
);

test.each(vectors)('$id is $expected.reason', ({ input, expected }) => {
  expect(meaningfulFigure(input)).toEqual(expected);
});

test('the rule applied when none is named is the reference rule', () => {
  const { rule_defaults } = referenceOf(
    'meaningfulFigure',
    z.object({ rule_defaults: z.record(z.string(), z.number()) }),
  );
  expect(DEFAULT_FIGURE_RULE).toEqual(rule_defaults);
});

test('a question everyone left blank was not answered', () => {
  expect(meaningfulFigure({ applicable: 26, answered: 0 }).reason).toBe('not-answered');
});

test.each([5, 9])('%d answers are shown as a count, without a percentage', (answered) => {
  expect(meaningfulFigure({ applicable: answered, answered })).toEqual({
    publish: true,
    reason: 'count-only',
    display: 'count-only',
  });
});

test.each([
  [20, 25],
  [28, 35],
  [44, 55],
])('%d of %d, exactly four in five, is enough', (answered, applicable) => {
  expect(meaningfulFigure({ answered, applicable }).publish).toBe(true);
});

test('29 answers carry the small-base flag and 30 do not', () => {
  expect(meaningfulFigure({ applicable: 29, answered: 29 }).reason).toBe('small-base');
  expect(meaningfulFigure({ applicable: 30, answered: 30 }).reason).toBe('ok');
});

test('a council may set its own rule', () => {
  const rule = { ...DEFAULT_FIGURE_RULE, minResponseRate: 0.4 };
  expect(meaningfulFigure({ applicable: 26, answered: 11 }, rule).reason).toBe('small-base');
});
