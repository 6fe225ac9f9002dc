import { expect, test } from 'vitest';
import { sayShare, speakShare } from '#lib/domain/findings/about-share.ts';

test.each([
  ['none', 0, 25],
  ['very few', 1, 25],
  ['about a tenth', 2, 20],
  ['about a quarter', 6, 25],
  ['about a third', 8, 25],
  ['about two fifths', 10, 25],
  ['about half', 12, 25],
  ['about three fifths', 15, 25],
  ['about two thirds', 16, 23],
  ['about three quarters', 19, 25],
  ['about nine tenths', 23, 25],
  ['nearly all', 29, 30],
  ['all', 25, 25],
])('%s: %d of %d', (words, met, base) => {
  expect(sayShare({ met, base })).toBe(words);
});

test('“none” and “all” are said only where they are true', () => {
  expect(speakShare({ met: 1, base: 10_000 })).toEqual({ words: 'very few', exact: false });
  expect(speakShare({ met: 9_999, base: 10_000 })).toEqual({ words: 'nearly all', exact: false });
  expect(speakShare({ met: 3, base: 3 })).toEqual({ words: 'all', exact: true });
});
