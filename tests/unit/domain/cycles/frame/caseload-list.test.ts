import { expect, test } from 'vitest';
import { columnLetters, headerName, plainHeader } from '#lib/domain/cycles/frame/caseload-list.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the column at place %i is %s, as a spreadsheet calls it', (place, letters) => {
  expect(columnLetters(place)).toBe(letters);
});

test('a column goes by its header, or by its letter where it has none', () => {
  expect(headerName(['Team', ''], 0)).toBe('Team');
  expect(headerName(['Team', ''], 1)).toBe('Column B');
});

test('headers are compared without case and punctuation', () => {
  expect(plainHeader(' Child’s  ID_(LCS) ')).toBe('childs id lcs');
});
