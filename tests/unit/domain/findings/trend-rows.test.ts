import { expect, test } from 'vitest';
import { trendOf } from '#lib/domain/findings/trend.ts';
import { trendCsvRows, trendRows } from '#lib/domain/findings/trend-rows.ts';
import { aShare } from '#tests/support/findings-builders.ts';
import { aCycle, cyclesOfShares } from '#tests/support/trend-builders.ts';

const P = { kind: 'p', newFrom: [] } as const;

test('every cycle has its row in order, those that are not drawn with the reason', () => {
  const few = aCycle(2, { figure: aShare(3, 7) });
  const rows = trendRows(trendOf('Child seen', [aCycle(1), few, aCycle(3)], P));
  expect(rows.map(({ cycle, share, signal }) => [cycle, share, signal])).toEqual([
    ['Cycle 1', '60% (15 of 25)', ''],
    ['Cycle 2', '3 of 7', '3 of 7: no percentage to draw'],
    ['Cycle 3', '60% (15 of 25)', ''],
  ]);
  expect(rows[1]).toMatchObject({ met: null, base: null, limits: '', range: '' });
});

test('the file holds what the table holds', () => {
  const rows = trendCsvRows(trendOf('Child seen', cyclesOfShares([15, 14, 16, 15, 15]), P));
  expect(rows[0]).toEqual(['Over time', 'Child seen: no signal of change over 5 cycles']);
  expect(rows[1]).toEqual(['Chart', 'p-chart']);
  expect(rows.at(-1)).toEqual([
    ...['Cycle 5', '22 June 2011', '60% (15 of 25)', 15, 25, '41% to 77%', '60%', '31% to 89%', 'No signal'],
  ]);
});
