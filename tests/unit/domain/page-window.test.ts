import { expect, test } from 'vitest';
import { pageWindow } from '#lib/domain/page-window.ts';

const shown = (current: number, last: number) =>
  pageWindow(current, last)
    .map(({ number, gapBefore }) => `${gapBefore ? '… ' : ''}${number}`)
    .join(' ');

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 6, '1 2 … 6'],
  [2, 3, '1 2 3'],
  [4, 7, '1 … 3 4 5 … 7'],
  [6, 6, '1 … 5 6'],
])('from page %i of %i the ways on are %s', (current, last, pages) => {
  expect(shown(current, last)).toBe(pages);
});
