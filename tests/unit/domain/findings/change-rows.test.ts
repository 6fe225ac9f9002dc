import { expect, test } from 'vitest';
import { sideOf, testAreas } from '#lib/domain/findings/change.ts';
import { changeRows } from '#lib/domain/findings/change-rows.ts';
import { aShare } from '#tests/support/findings-builders.ts';

const NAMED = {
  now: { name: 'Cycle 2', on: '2011-06-17' },
  before: { name: 'Cycle 1', on: '2010-12-22' },
  cautions: ['Some of it may be chance.'],
};
const change = testAreas([
  {
    ...{ id: 'plan', label: 'Plan good', unlike: null },
    before: sideOf(aShare(12, 25), 'before'),
    now: sideOf(aShare(18, 25), 'now'),
  },
  { id: 'seen', label: 'Child seen', unlike: null, before: null, now: sideOf(aShare(3, 7), 'now') },
]);

test('the file says what stands beside what, and each key area with its counts, its words and its tests', () => {
  expect(changeRows(change, NAMED)).toEqual([
    ['Now', 'Cycle 2', '2011-06-17'],
    ['Before', 'Cycle 1', '2010-12-22'],
    ['Read with care', 'Some of it may be chance.'],
    [],
    expect.arrayContaining(['Key area', 'What changed', 'Fisher’s exact p']),
    [
      ...['Plan good', '48% (12 of 25)', 12, 25, '72% (18 of 25)', 18, 25, 24, -2.9, 46.6],
      ...['May have improved: +24 points, −3 to +47', 0.1482, 0.1482],
    ],
    [
      ...['Child seen', '', '', '', '3 of 7', '', '', '', '', ''],
      ...['New: there was no such key area before', '', ''],
    ],
  ]);
});

test('figures that still move have no day', () => {
  const [first] = changeRows(change, { ...NAMED, now: { name: 'Cycle 2', on: null } });
  expect(first).toEqual(['Now', 'Cycle 2', 'provisional']);
});

test('every row of the table has as many cells as it has columns', () => {
  const [columns, ...rows] = changeRows(change, NAMED).slice(4);
  expect(rows.map((row) => row.length)).toEqual([columns?.length, columns?.length]);
});
