import { describe, expect, test } from 'vitest';
import {
  holdsNhsNumbers,
  isNhsNumber,
  looksLikeReference,
  shareOf,
} from '#lib/domain/cycles/frame/column-content.ts';

const column = (...cells: string[]) => ({
  headers: ['X'],
  rows: cells.map((cell, place) => ({ line: place + 2, cells: [cell] })),
});

// 943 476 5919 is the number that the NHS uses in its own examples.
test.each(['943 476 5919', '9434765919'])('%s is an NHS number', (cell) => {
  expect(isNhsNumber(cell)).toBe(true);
});

test.each(['943 476 5918', '94347659', 'NM-9434765919', '1234567890'])('%s is none', (cell) => {
  expect(isNhsNumber(cell)).toBe(false);
});

test('a column is of NHS numbers where nearly all are, and there are a few', () => {
  expect(holdsNhsNumbers(column('943 476 5919', '943 476 5919', '943 476 5919'), 0)).toBe(true);
  expect(holdsNhsNumbers(column('943 476 5919'), 0)).toBe(false);
  expect(holdsNhsNumbers(column('943 476 5919', '1', '2'), 0)).toBe(false);
});

test('a share is of the cells that are filled, and of an empty column it is nought', () => {
  expect(shareOf(column('a', '', 'b', ' '), 0, (cell) => cell === 'a')).toBe(0.5);
  expect(shareOf(column('', ''), 0, () => true)).toBe(0);
});

describe('what could be a reference', () => {
  test.each([
    ['codes', ['NM-1', 'NM-2', 'NM-9']],
    ['numbers', ['3001', '3007', '3002']],
  ])('%s could', (_name, cells) => {
    expect(looksLikeReference(column(...cells), 0, 0.8)).toBe(true);
  });

  test.each([
    ['the count of the rows', ['1', '2', '3']],
    ['dates', ['03/06/2004', '04/06/2004', '05/06/2004']],
    ['the same code again and again', ['T-01', 'T-01', 'T-02', 'T-01']],
    ['words', ['Neglect', 'Emotional', 'Physical']],
    ['nothing', ['', '']],
  ])('%s could not', (_name, cells) => {
    expect(looksLikeReference(column(...cells), 0, 0.8)).toBe(false);
  });
});
