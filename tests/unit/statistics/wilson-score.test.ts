import { expect, test } from 'vitest';
import { wilsonScore } from '#lib/statistics/wilson-score.ts';

test('an even split on a base of z squared has limits half the root of a half either side', () => {
  const z = 1.959963984540054;
  const [lower, upper] = wilsonScore(0.5, z ** 2, 0.95);
  expect(lower).toBeCloseTo(0.5 - Math.SQRT1_2 / 2, 12);
  expect(upper).toBeCloseTo(0.5 + Math.SQRT1_2 / 2, 12);
});

test('none and all reach their ends exactly, on a base that is not whole', () => {
  expect(wilsonScore(0, 7.3, 0.95)[0]).toBe(0);
  expect(wilsonScore(1, 31.2, 0.95)[1]).toBe(1);
});
