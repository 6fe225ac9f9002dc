import { expect, test } from 'vitest';
import { pageNumber, pageOf } from '#lib/domain/page-number.ts';

test.each([
  ['3', 3],
  [undefined, 1],
  ['0', 1],
  ['last', 1],
  [['2', '3'], 1],
])('page %s of a list is page %i', (text, page) => {
  expect(pageNumber.parse(text)).toBe(page);
});

test('a row too many means another page', () => {
  expect(pageOf([1, 2, 3], 2)).toEqual({ rows: [1, 2], hasMore: true });
  expect(pageOf([1, 2], 2)).toEqual({ rows: [1, 2], hasMore: false });
});
