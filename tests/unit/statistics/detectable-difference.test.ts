import { expect, test } from 'vitest';
import { detectableChange } from '#lib/statistics/detectable-change.ts';
import { detectableDifference } from '#lib/statistics/detectable-difference.ts';

test('two samples of one size need what two cycles of that size need', () => {
  const { rise, fall } = detectableChange(25, 0.6);
  const found = detectableDifference({ x: 15, n: 25 }, 25);
  expect(found.rise).toBeCloseTo((rise ?? 0) - 0.6, 10);
  expect(found.fall).toBeCloseTo(0.6 - (fall ?? 0), 10);
});

test('a small sample cannot be made up for by a large one', () => {
  const small = detectableDifference({ x: 15, n: 25 }, 1_000_000);
  const equal = detectableDifference({ x: 30, n: 50 }, 50);
  expect(small.fall).toBeCloseTo(equal.fall ?? 0, 3);
});

test('nothing can be told to fall where hardly anything is met, nor to rise where all is', () => {
  expect(detectableDifference({ x: 1, n: 25 }, 25).fall).toBeNull();
  expect(detectableDifference({ x: 25, n: 25 }, 25).rise).toBeNull();
});

test('nothing can be told without cases', () => {
  expect(detectableDifference({ x: 0, n: 0 }, 25)).toEqual({ rise: null, fall: null });
  expect(detectableDifference({ x: 15, n: 25 }, 0)).toEqual({ rise: null, fall: null });
});
