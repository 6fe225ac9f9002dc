import { expect, test } from 'vitest';
import { standing, standingInWords } from '#lib/domain/findings/standing.ts';

test.each([
  ['wholly above what is expected', [0.81, 0.95], 80, 'above'],
  ['from the expectation itself upwards', [0.8, 0.95], 80, 'above'],
  ['wholly below it', [0.41, 0.77], 80, 'below'],
  ['up to the expectation itself', [0.49, 0.8], 80, 'not-clear'],
  ['on both sides of it', [0.49, 0.84], 80, 'not-clear'],
] as const)('a likely range %s stands so', (_, interval, expectation, expected) => {
  expect(standing(interval, expectation)).toBe(expected);
});

test('nothing is said where nothing is expected, or where there is no percentage', () => {
  expect(standing([0.41, 0.77], null)).toBeNull();
  expect(standing(null, 80)).toBeNull();
});

test('what cannot be told is said in so many words', () => {
  expect(standingInWords('not-clear')).toBe(
    'The likely range holds it, so these audits cannot tell whether it is met.',
  );
});
