import { expect, test } from 'vitest';
import { type SharePair, testChanges, verdictOf } from '#lib/domain/findings/change-test.ts';

const pair = (before: [number, number], now: [number, number]): SharePair => ({
  before: { met: before[0], base: before[1] },
  now: { met: now[0], base: now[1] },
});

test('12 of 25 to 18 of 25 may have improved: its 95% interval reaches below nought, its 90% interval does not', () => {
  const [found] = testChanges([pair([12, 25], [18, 25])]);
  expect(found).toMatchObject({ verdict: 'may-have-improved' });
  expect(found?.difference).toBeCloseTo(0.24, 10);
  expect(found?.interval.map((limit) => Math.round(100 * limit))).toEqual([-3, 47]);
  expect(found?.p).toBeCloseTo(0.14816, 5);
});

test('the same shares the other way round may have fallen by as much', () => {
  const [up] = testChanges([pair([12, 25], [18, 25])]);
  const [down] = testChanges([pair([18, 25], [12, 25])]);
  expect(down).toMatchObject({ verdict: 'may-have-fallen', p: up?.p });
  expect(down?.difference).toBeCloseTo(-(up?.difference ?? 0), 10);
});

test('a change that stands out alone is named; among eight it only may have happened', () => {
  const clear = pair([10, 25], [18, 25]);
  const quiet = Array.from({ length: 7 }, () => pair([15, 25], [15, 25]));
  expect(testChanges([clear])[0]).toMatchObject({ verdict: 'improved' });
  const [among] = testChanges([clear, ...quiet]);
  expect(among).toMatchObject({ verdict: 'may-have-improved' });
  expect(among?.adjusted).toBeCloseTo(8 * (among?.p ?? 0), 10);
});

test('a large fall stands out among eight as well', () => {
  const quiet = Array.from({ length: 7 }, () => pair([15, 25], [15, 25]));
  expect(testChanges([pair([24, 25], [8, 25]), ...quiet])[0]?.verdict).toBe('fell');
});

test('where nothing is seen, it is said what would have been', () => {
  const [found] = testChanges([pair([15, 25], [15, 25])]);
  expect(found).toMatchObject({ verdict: 'none', difference: 0, p: expect.closeTo(1, 10) });
  expect(found?.seen.fall).toBeCloseTo(0.3806, 3);
  expect(found?.seen.rise).toBeCloseTo(0.3285, 3);
});

test('nothing is tested where there is nothing to test', () => {
  expect(testChanges([])).toEqual([]);
});

test.each([
  [0.2, true, true, 'improved'],
  [0.2, false, true, 'may-have-improved'],
  [0.2, false, false, 'none'],
  [-0.2, true, true, 'fell'],
  [-0.2, false, true, 'may-have-fallen'],
  [0, true, true, 'none'],
] as const)(
  'a difference of %s, sure %s and likely %s, is called %s',
  (difference, sure, likely, verdict) => {
    expect(verdictOf(difference, { sure, likely })).toBe(verdict);
  },
);
