import { expect, test } from 'vitest';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const rowOf = (rows: ReturnType<typeof csvRows>, first: string) => rows.find(([cell]) => cell === first);

test('the file says which edition it is and what came back', () => {
  const rows = csvRows(aRecord());
  expect(rowOf(rows, 'Findings')).toEqual(['Findings', 'Child protection, cycle 1']);
  expect(rowOf(rows, 'Edition')).toEqual(['Edition', '2010-12-22']);
  expect(rowOf(rows, 'Audits returned')).toEqual(['Audits returned', '26 of 29']);
});

test('what is not published says so', () => {
  expect(rowOf(csvRows(aRecord({ publishedOn: null })), 'Edition')).toEqual([
    'Edition',
    'Provisional: not published',
  ]);
});

test('each key area reads as on the page, with all its counts, and its questions beneath', () => {
  const rows = csvRows(aRecord());
  expect(rowOf(rows, 'Key area')).toEqual([
    'Key area',
    'Child seen',
    '60% (15 of 25)',
    60,
    '41% to 77%',
    ...[15, 0, 2, 8, 25, 0, 1, 26],
  ]);
  expect(rowOf(rows, 'Question')?.slice(0, 3)).toEqual([
    'Question',
    '1.1 Was the child seen?',
    '60% (15 of 25)',
  ]);
});

test('a figure the page does not show has no percentage in the file either', () => {
  const tallies = [returnedAudits(26), ...talliesOf('key-area', 'child-seen', { met: 6, unanswered: 20 })];
  expect(rowOf(csvRows(aRecord({ tallies })), 'Key area')?.slice(2, 5)).toEqual([
    'Cannot be ascertained: answered in 6 of 26',
    '',
    '',
  ]);
});
