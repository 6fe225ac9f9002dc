import { expect, test } from 'vitest';
import { findHeaderRow } from '#lib/domain/cycles/frame/header-row.ts';

const rows = (...cells: string[][]) => cells.map((row, place) => ({ line: place + 1, cells: row }));

test('a title above the header is not the header', () => {
  expect(
    findHeaderRow(
      rows(['Caseload at 3 May'], ['Case reference', 'Team', 'Worker'], ['1', 'Harbour', 'W. One']),
    ),
  ).toBe(1);
});

test('a row of names that nobody knows is the header where it is as wide as the list', () => {
  expect(findHeaderRow(rows(['Export'], ['Kennung', 'Gruppe'], ['1', 'A'], ['2', 'B']))).toBe(1);
});

test('a note that happens to be one known word is not the header', () => {
  expect(findHeaderRow(rows(['Team'], ['Case reference', 'Team'], ['1', 'Harbour']))).toBe(1);
});

test('a list of one column has its first row for a header', () => {
  expect(findHeaderRow(rows(['Case reference'], ['1']))).toBe(0);
});

test('there is none where there is nothing', () => {
  expect(findHeaderRow([])).toBeUndefined();
});
