import { describe, expect, test } from 'vitest';
import { isFormula, type RowTexts, refuseCells } from '#lib/domain/cycles/frame/refuse-cell.ts';

const aRow = (differences: Partial<RowTexts> = {}): RowTexts => ({
  line: 7,
  age: null,
  reference: '1001',
  team: 'Harbour',
  worker: 'W. One',
  family: '',
  'plan-type': '',
  'age-band': '',
  sex: '',
  'ethnic-group': '',
  'legal-status': '',
  placement: '',
  provider: '',
  need: '',
  area: '',
  service: '',
  ...differences,
});
const kinds = (differences: Partial<RowTexts>, teamId: string | undefined = 'harbour') =>
  refuseCells(aRow(differences), teamId).map(({ column, kind }) => `${column} ${kind}`);

test('a row whose every cell is right is not refused', () => {
  expect(kinds({})).toEqual([]);
});

describe('a reference is refused', () => {
  test.each([
    ['', 'no-reference'],
    ['03/06/2004', 'date-as-reference'],
    ['2004-06-03', 'date-as-reference'],
    ['2004-06-03 00:00', 'date-as-reference'],
    ['Smith, Jane', 'name-as-reference'],
    ['943 476 5919', 'nhs-number'],
    ['10\n01', 'not-one-line'],
    ['X'.repeat(41), 'too-long'],
    ['=A2&B2', 'formula'],
  ])('where it says “%s”', (reference, kind) => {
    expect(kinds({ reference })).toEqual([`reference ${kind}`]);
  });
});

test('a team that is missing is not a team that is unknown', () => {
  expect(refuseCells(aRow({ team: '' }), undefined).map(({ kind }) => kind)).toEqual(['no-team']);
  expect(refuseCells(aRow({ team: 'Moon' }), undefined).map(({ kind }) => kind)).toEqual(['unknown-team']);
});

test('an age that cannot be read is refused, one that was read or left empty is not', () => {
  expect(kinds({ 'age-band': 'old', age: null })).toEqual(['age-band no-age']);
  expect(kinds({ 'age-band': '7', age: '5 to 9' })).toEqual([]);
});

test('everything wrong with a row is told at once, with line and value', () => {
  expect(refuseCells(aRow({ reference: '', worker: 'W'.repeat(101), area: '@x' }), undefined)).toMatchObject([
    { line: 7, column: 'reference', value: '' },
    { column: 'team', value: 'Harbour' },
    { column: 'worker', kind: 'too-long' },
    { column: 'area', kind: 'formula', value: '@x' },
  ]);
});

test.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '=cmd|calc'])('“%s” is a formula', (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each(['-7', '+44', '-1,000.50', '-', 'A-1', ''])('“%s” is none', (text) => {
  expect(isFormula(text)).toBe(false);
});
