import { expect, test } from 'vitest';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { exportTable } from '#lib/domain/findings/export-table.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { anEdition, aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const fileOf = (record: FindingsRecord) => csvRows(exportTable(record));
const rowOf = (rows: ReturnType<typeof csvRows>, first: string) => rows.find(([cell]) => cell === first);

test('the file says which edition it is and what came back', () => {
  const rows = fileOf(aRecord());
  expect(rowOf(rows, 'Findings')).toEqual(['Findings', 'Child protection, cycle 1']);
  expect(rowOf(rows, 'Edition')).toEqual(['Edition', 1]);
  expect(rowOf(rows, 'Published')).toEqual(['Published', '2010-12-22']);
  expect(rowOf(rows, 'Not the latest')).toBeUndefined();
  expect(rowOf(rows, 'Audits returned')).toEqual(['Audits returned', '26 of 29']);
});

test('what is not published says so', () => {
  expect(rowOf(fileOf(aRecord({ publishedOn: null, edition: null, editions: [] })), 'Edition')).toEqual([
    'Edition',
    'Provisional: not published',
  ]);
});

test('each key area reads as on the page, with all its counts, and its questions beneath', () => {
  const rows = fileOf(aRecord());
  expect(rowOf(rows, 'Key area')).toEqual([
    'Key area',
    'Child seen',
    'Drawn at random',
    '60% (15 of 25)',
    60,
    '41% to 77%',
    ...[15, 0, 2, 8, 25, 0, 1, 26],
    ...['dated case notes', 11, 0, 3, 0, 0, 1],
    ...[40.7, 76.6, 'Percentage and likely range; few answers, read with care', 'child-seen'],
  ]);
  expect(rowOf(rows, 'Question')?.slice(0, 4)).toEqual([
    'Question',
    '1.1 Was the child seen?',
    'Drawn at random',
    '60% (15 of 25)',
  ]);
});

test('a figure the page does not show has no percentage in the file either', () => {
  const tallies = [returnedAudits(26), ...talliesOf('key-area', 'child-seen', { met: 6, unanswered: 20 })];
  expect(rowOf(fileOf(aRecord({ tallies })), 'Key area')?.slice(3, 6)).toEqual([
    'Cannot be ascertained: answered in 6 of 26',
    '',
    '',
  ]);
});

test('cases picked by hand have rows of their own, with counts and no share', () => {
  const targeted = [returnedAudits(2), ...talliesOf('key-area', 'child-seen', { met: 1, 'not-met': 1 })];
  const rows = fileOf(aRecord({ targeted }));
  const picked = rows.filter((row) => row[2] === 'Picked by hand');
  expect(picked[0]).toEqual([
    'Key area',
    'Child seen',
    'Picked by hand',
    ...['', '', ''],
    ...[1, 0, 1, 0, 2, 0, 0, 2],
    ...['dated case notes', 0, 0, 0, 0, 0, 0],
    ...['', '', 'Counts only: picked by hand', 'child-seen'],
  ]);
  expect(picked.map(([kind]) => kind)).toEqual(['Key area', 'Question']);
  expect(rowOf(rows, 'Picked by hand, returned')).toEqual(['Picked by hand, returned', 2]);
  expect(fileOf(aRecord()).some((row) => row[2] === 'Picked by hand')).toBe(false);
});

test('an earlier edition says that it is not the latest, and a later one why it was made', () => {
  const second = anEdition({ number: 2, publishedOn: '2011-01-14', reason: 'CP-14 came late' });
  const editions = [anEdition(), second];
  expect(rowOf(fileOf(aRecord({ editions })), 'Not the latest')).toEqual([
    'Not the latest',
    'Edition 2 was published on 2011-01-14',
  ]);
  const latest = aRecord({ editions, edition: 2, publishedOn: '2011-01-14' });
  expect(rowOf(fileOf(latest), 'Why this edition')).toEqual(['Why this edition', 'CP-14 came late']);
});
