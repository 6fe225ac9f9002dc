import { expect, test } from 'vitest';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { anEdition, aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const rowOf = (rows: ReturnType<typeof csvRows>, first: string) => rows.find(([cell]) => cell === first);

test('the file says which edition it is and what came back', () => {
  const rows = csvRows(aRecord());
  expect(rowOf(rows, 'Findings')).toEqual(['Findings', 'Child protection, cycle 1']);
  expect(rowOf(rows, 'Edition')).toEqual(['Edition', 1]);
  expect(rowOf(rows, 'Published')).toEqual(['Published', '2010-12-22']);
  expect(rowOf(rows, 'Not the latest')).toBeUndefined();
  expect(rowOf(rows, 'Audits returned')).toEqual(['Audits returned', '26 of 29']);
});

test('what is not published says so', () => {
  expect(rowOf(csvRows(aRecord({ publishedOn: null, edition: null, editions: [] })), 'Edition')).toEqual([
    'Edition',
    'Provisional: not published',
  ]);
});

test('each key area reads as on the page, with all its counts, and its questions beneath', () => {
  const rows = csvRows(aRecord());
  expect(rowOf(rows, 'Key area')).toEqual([
    'Key area',
    'Child seen',
    'Drawn at random',
    '60% (15 of 25)',
    60,
    '41% to 77%',
    ...[15, 0, 2, 8, 25, 0, 1, 26],
    ...['dated case notes', 11, 0, 3, 0, 0, 1],
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
  expect(rowOf(csvRows(aRecord({ tallies })), 'Key area')?.slice(3, 6)).toEqual([
    'Cannot be ascertained: answered in 6 of 26',
    '',
    '',
  ]);
});

test('cases picked by hand have rows of their own, with counts and no share', () => {
  const targeted = [returnedAudits(2), ...talliesOf('key-area', 'child-seen', { met: 1, 'not-met': 1 })];
  const rows = csvRows(aRecord({ targeted }));
  const picked = rows.filter((row) => row[2] === 'Picked by hand');
  expect(picked[0]).toEqual([
    'Key area',
    'Child seen',
    'Picked by hand',
    ...['', '', ''],
    ...[1, 0, 1, 0, 2, 0, 0, 2],
    ...['dated case notes', 0, 0, 0, 0, 0, 0],
  ]);
  expect(picked.map(([kind]) => kind)).toEqual(['Key area', 'Question']);
  expect(rowOf(rows, 'Picked by hand, returned')).toEqual(['Picked by hand, returned', 2]);
  expect(csvRows(aRecord()).some((row) => row[2] === 'Picked by hand')).toBe(false);
});

test('an earlier edition says that it is not the latest, and a later one why it was made', () => {
  const second = anEdition({ number: 2, publishedOn: '2011-01-14', reason: 'CP-14 came late' });
  const editions = [anEdition(), second];
  expect(rowOf(csvRows(aRecord({ editions })), 'Not the latest')).toEqual([
    'Not the latest',
    'Edition 2 was published on 2011-01-14',
  ]);
  const latest = aRecord({ editions, edition: 2, publishedOn: '2011-01-14' });
  expect(rowOf(csvRows(latest), 'Why this edition')).toEqual(['Why this edition', 'CP-14 came late']);
});
