import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feasibleIntervals, type TableCell } from '#lib/statistics/feasible-intervals.ts';
import { possibleValues, printTable } from '#tests/support/subtraction.ts';

const bothTotals = { rowTotals: true, colTotals: true };

test('one hidden count in a line with a total is known', () => {
  expect(feasibleIntervals([{ row: 0, column: 1, value: 2 }], { rowTotals: true, colTotals: false })).toEqual(
    [{ row: 0, column: 1, min: 2, max: 2 }],
  );
});

test('two hidden counts of a line share what its total leaves', () => {
  const hidden = [
    { row: 0, column: 0, value: 24 },
    { row: 0, column: 1, value: 2 },
  ];
  expect(feasibleIntervals(hidden, { rowTotals: true, colTotals: false })).toEqual([
    { row: 0, column: 0, min: 0, max: 26 },
    { row: 0, column: 1, min: 0, max: 26 },
  ]);
});

test('without totals nothing is known of a hidden count', () => {
  const hidden = [{ row: 1, column: 0, value: 3 }];
  expect(feasibleIntervals(hidden, { rowTotals: false, colTotals: false })).toEqual([
    { row: 1, column: 0, min: 0, max: Number.POSITIVE_INFINITY },
  ]);
});

test('two pairs of lines that only one hidden count joins give it away', () => {
  // Rows 0-1 and columns 0-1 make one square, rows 2-3 and columns 2-3 another; the count at row 1, column 2 is the bridge.
  const places = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 3],
  ] as const;
  const hidden = places.map(([row, column]) => ({ row, column, value: 4 }));
  const intervals = feasibleIntervals(hidden, bothTotals);
  expect(intervals.find(({ row, column }) => row === 1 && column === 2)).toEqual({
    row: 1,
    column: 2,
    min: 4,
    max: 4,
  });
  expect(intervals.filter(({ min, max }) => min === max)).toHaveLength(1);
});

const MOST = 6;
const shape = fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) });
const hiddenTable = shape.chain(({ rows, columns }) =>
  fc.array(
    fc.array(fc.record({ value: fc.nat(3), isHidden: fc.boolean() }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: rows, maxLength: rows },
  ),
);
const someTotals = fc.constantFrom(
  bothTotals,
  { rowTotals: true, colTotals: false },
  { rowTotals: false, colTotals: true },
);

test('the audit finds exactly what a reader finds who tries every table', () => {
  fc.assert(
    fc.property(hiddenTable, someTotals, (table, totals) => {
      const hidden: TableCell[] = table.flatMap((line, row) =>
        line.flatMap(({ value, isHidden }, column) => (isHidden ? [{ row, column, value }] : [])),
      );
      const values = table.map((line) => line.map(({ value }) => value));
      const places = hidden.map(({ row, column }) => [row, column] as const);
      const possible = possibleValues(printTable(values, places, totals), MOST);
      for (const { row, column, min, max } of feasibleIntervals(hidden, totals)) {
        const tried = [...(possible.get(`${row},${column}`) ?? [])];
        expect([min, max]).toEqual([Math.min(...tried), Math.max(...tried)]);
      }
    }),
  );
});
