import { expect, test } from 'vitest';
import {
  columnLabel,
  columnsInWords,
  dividingColumns,
  STRATUM_COLUMN_NAMES,
  strataSizes,
  stratumOf,
} from '#lib/domain/cycles/draw/strata.ts';

const row = { team: 'Harbour', attributes: { 'age-band': '5 to 9' } };

test('the stratum of a case is what it says in the chosen columns, in their order', () => {
  expect(stratumOf(row, ['team'])).toBe('Harbour');
  expect(stratumOf(row, ['age-band', 'team'])).toBe('5 to 9 · Harbour');
});

test('a case that says nothing in a column has a stratum all the same', () => {
  expect(stratumOf(row, ['sex'])).toBe('Not recorded');
});

test('a simple draw has one stratum without a name', () => {
  expect(stratumOf(row, [])).toBe('');
});

test('the sizes of the strata stand in the order of the alphabet', () => {
  const counts = [
    { stratum: 'Quay', cases: 2 },
    { stratum: 'Harbour', cases: 1 },
    { stratum: 'Quay', cases: 3 },
  ];
  expect(Object.entries(strataSizes(counts))).toEqual([
    ['Harbour', 1],
    ['Quay', 5],
  ]);
});

test('each column has a name for the screen and one for sentences', () => {
  expect(STRATUM_COLUMN_NAMES.map(columnLabel)).toContain('Age band');
  expect(columnsInWords(['team', 'age-band'])).toBe('team and age band');
});

test('a list is divided only by columns in which its cases differ', () => {
  expect(
    dividingColumns([
      { column: 'sex', value: 'Female' },
      { column: 'sex', value: 'Male' },
      { column: 'team', value: 'Harbour' },
    ]),
  ).toEqual(['sex']);
});
