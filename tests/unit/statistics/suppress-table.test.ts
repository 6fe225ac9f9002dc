import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { feasibleIntervals } from '#lib/statistics/feasible-intervals.ts';
import { SMALL_COUNTS, type SuppressionRule, suppressTable } from '#lib/statistics/suppress-table.ts';
import { possibleValues, printTable } from '#tests/support/subtraction.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const place = z.tuple([z.number(), z.number()]);
const vectors = vectorsOf(
  'suppressTable',
  z.object({
    cells: z.array(z.array(z.number())),
    lo: z.number(),
    hi: z.number(),
    rowTotals: z.boolean(),
    colTotals: z.boolean(),
  }),
  z.object({
    primary: z.array(place),
    secondary: z.array(place),
    feasible: z.record(z.string(), place),
  }),
);
const bothTotals: SuppressionRule = { ...SMALL_COUNTS, rowTotals: true, colTotals: true };

test.each(vectors)('$id agrees with the reference', ({ input, expected }) => {
  const { cells, ...rule } = input;
  const { publishable, primary, secondary, feasible } = suppressTable(cells, rule);
  const bounded = feasible.filter(({ max }) => Number.isFinite(max));
  expect({
    primary,
    secondary,
    feasible: Object.fromEntries(
      bounded.map(({ row, column, min, max }) => [`${row},${column}`, [min, max]]),
    ),
  }).toEqual(expected);
  expect(publishable).toBe(true);
});

test('more is hidden where noughts beside small counts would give them away', () => {
  // With the noughts alone hidden, their column total of 8 less the printed 8 says that both are 0, and so 5 and 2 are known.
  const table = [
    [5, 0],
    [10, 8],
    [2, 0],
  ];
  expect(suppressTable(table, bothTotals)).toEqual({
    publishable: true,
    primary: [
      [0, 0],
      [2, 0],
    ],
    secondary: [
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 1],
    ],
    feasible: [
      { row: 0, column: 0, min: 0, max: 5 },
      { row: 2, column: 0, min: 0, max: 2 },
    ],
  });
});

test('a nought is given up last', () => {
  expect(
    suppressTable([[0, 3, 20]], { ...SMALL_COUNTS, rowTotals: true, colTotals: false }).secondary,
  ).toEqual([[0, 2]]);
});

test('no more is hidden than it takes', () => {
  const table = [
    [11, 0],
    [0, 4],
    [0, 4],
    [0, 9],
  ];
  expect(suppressTable(table, bothTotals)).toMatchObject({
    publishable: true,
    secondary: [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 0],
    ],
  });
});

test('a table whose totals alone give a small count away may not be printed', () => {
  const table = [[3], [14]];
  const found = suppressTable(table, { ...SMALL_COUNTS, rowTotals: true, colTotals: false });
  expect(found.publishable).toBe(false);
  expect(found.feasible).toEqual([{ row: 0, column: 0, min: 3, max: 3 }]);
  expect(suppressTable(table, { ...SMALL_COUNTS, rowTotals: false, colTotals: true }).publishable).toBe(true);
});

test('a small count known to within one is as good as known', () => {
  // All four go, and the first is then 0 or 1. Where 0 is small too that is too much to know; where 0 is no secret it is not.
  const table = [
    [0, 1],
    [1, 12],
  ];
  expect(suppressTable(table, { ...bothTotals, lo: 0 }).publishable).toBe(false);
  expect(suppressTable(table, bothTotals).publishable).toBe(true);
});

test('the council may call other counts small', () => {
  const table = [[30, 8, 12]];
  expect(suppressTable(table, { lo: 1, hi: 9, rowTotals: true, colTotals: false })).toMatchObject({
    primary: [[0, 1]],
    secondary: [[0, 2]],
  });
  expect(suppressTable(table, { lo: 1, hi: 4, rowTotals: true, colTotals: false })).toMatchObject({
    primary: [],
    secondary: [],
  });
});

const anyTable = (rows: number, columns: number, count: fc.Arbitrary<number>) =>
  fc
    .record({ rows: fc.integer({ min: 1, max: rows }), columns: fc.integer({ min: 1, max: columns }) })
    .chain((size) =>
      fc.array(fc.array(count, { minLength: size.columns, maxLength: size.columns }), {
        minLength: size.rows,
        maxLength: size.rows,
      }),
    );
const someTotals = fc.constantFrom(
  { rowTotals: true, colTotals: true },
  { rowTotals: true, colTotals: false },
  { rowTotals: false, colTotals: true },
);

test('no small count can be had by subtraction, not even by trying every table that fits', () => {
  const rule = { lo: 1, hi: 2 };
  fc.assert(
    fc.property(anyTable(3, 3, fc.nat(5)), someTotals, (table, totals) => {
      const { publishable, primary, secondary } = suppressTable(table, { ...rule, ...totals });
      fc.pre(publishable);
      const possible = possibleValues(printTable(table, [...primary, ...secondary], totals), 9);
      for (const [row, column] of primary) expect(possible.get(`${row},${column}`)?.size).toBeGreaterThan(1);
    }),
  );
});

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 90 }));

test('every small count is hidden, and no line with a total hides one count alone', () => {
  fc.assert(
    fc.property(anyTable(8, 5, count), someTotals, (table, totals) => {
      const { publishable, primary, secondary, feasible } = suppressTable(table, {
        ...SMALL_COUNTS,
        ...totals,
      });
      const small = table.flatMap((line, row) =>
        line.flatMap((value, column) => (value >= 1 && value <= 5 ? [[row, column]] : [])),
      );
      expect(primary).toEqual(small);
      fc.pre(publishable);
      const hidden = [...primary, ...secondary];
      const alone = (index: 0 | 1) =>
        hidden.filter((each) => hidden.filter((other) => other[index] === each[index]).length === 1);
      expect(totals.rowTotals ? alone(0) : []).toEqual([]);
      expect(totals.colTotals ? alone(1) : []).toEqual([]);
      for (const { min, max } of feasible) expect(max).toBeGreaterThan(min);
    }),
  );
});

test('a table is refused only where even hiding all of it would give a count away', () => {
  fc.assert(
    fc.property(anyTable(4, 4, count), someTotals, (table, totals) => {
      const found = suppressTable(table, { ...SMALL_COUNTS, ...totals });
      const all = table.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
      const small = all.filter(({ value }) => value >= 1 && value <= 5);
      const known = feasibleIntervals(all, totals, small).some(
        ({ min, max }) => min === max || (min >= 1 && max <= 5 && max - min < 2),
      );
      expect(found.publishable).toBe(!known);
    }),
  );
});

test.each([
  { name: 'rows of two lengths', table: [[1, 2], [3]] },
  { name: 'a part of a case', table: [[1.5, 2]] },
  { name: 'fewer than no cases', table: [[-1, 2]] },
])('$name is refused', ({ table }) => {
  expect(() => suppressTable(table, bothTotals)).toThrow(RangeError);
});
