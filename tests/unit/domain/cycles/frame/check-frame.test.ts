import { expect, test } from 'vitest';
import { checkFrame } from '#lib/domain/cycles/frame/check-frame.ts';
import { aDraft } from '#tests/support/frame-builders.ts';

const against = {
  places: { reference: 0, team: 1 },
  teams: [{ id: 'h', name: 'Harbour' }],
  seed: 'seed',
  wasAudited: (reference: string) => reference === '2',
};

test('every row is a case, refused, or left out with a reason: none is lost', () => {
  const draft = aDraft([
    ['1', 'Harbour'],
    ['1', 'Harbour'],
    ['2', 'Harbour'],
    ['3', 'Moon'],
    ['', 'Moon'],
    ['4', 'Harbour'],
  ]);
  const { cases, refusedRows, refusals, report } = checkFrame(draft, against);
  expect(cases.map(({ reference }) => reference)).toEqual(['1', '4']);
  expect([refusedRows, refusals.length]).toEqual([2, 3]);
  expect(report.leftOut).toEqual([
    { kind: 'refused', count: 2 },
    { kind: 'repeated', count: 1 },
    { kind: 'audited', count: 1 },
  ]);
  expect(report.rows).toBe(cases.length + report.leftOut.reduce((sum, { count }) => sum + count, 0));
});

test('the report names columns and never a case', () => {
  const { report } = checkFrame(aDraft([['REF-1', 'Harbour', 'W. One']]), against);
  expect(report).toMatchObject({
    fileName: 'caseload.csv',
    headerLine: 1,
    columns: [
      { label: 'Case reference', header: 'Case reference' },
      { label: 'Team', header: 'Team' },
    ],
    notKept: ['Worker'],
  });
  expect(JSON.stringify(report)).not.toMatch(/REF-1|W\. One/);
});
