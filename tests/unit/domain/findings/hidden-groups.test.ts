import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GroupPart, hiddenGroups } from '#lib/domain/findings/hidden-groups.ts';
import { feasibleIntervals } from '#lib/statistics/feasible-intervals.ts';
import { suppressTable } from '#lib/statistics/suppress-table.ts';

const onlyCut = (counts: readonly (readonly [met: number, not: number])[]): GroupPart[] =>
  counts.map(([met, not], index) => ({
    ...{ key: `${index}`, from: 'everybody', to: 'end' },
    ...{ met, base: met + not },
  }));

test('nothing is hidden where every group is large on both sides', () => {
  expect([
    ...hiddenGroups(
      onlyCut([
        [20, 10],
        [12, 12],
        [0, 30],
      ]),
      5,
    ),
  ]).toEqual([]);
});

test('a small group takes the next smallest with it, and one without answers last', () => {
  const hidden = hiddenGroups(
    onlyCut([
      [3, 1],
      [20, 10],
      [0, 0],
      [12, 12],
    ]),
    5,
  );
  expect([...hidden].toSorted()).toEqual(['0', '3']);
});

test('a hidden team of its own service hides the service, and another service with it', () => {
  const part = (key: string, from: string, to: string, [met, base]: readonly [number, number]) => ({
    ...{ key, from, to, met, base },
  });
  const parts = [
    part('north', 'everybody', 'north', [3, 4]),
    part('south', 'everybody', 'south', [35, 75]),
    part('west', 'everybody', 'west', [45, 100]),
    part('team 1', 'north', 'end', [3, 4]),
    part('team 2', 'south', 'end', [20, 40]),
    part('team 3', 'south', 'end', [15, 35]),
    part('team 4', 'west', 'end', [22, 50]),
    part('team 5', 'west', 'end', [23, 50]),
  ];
  expect([...hiddenGroups(parts, 5)].toSorted()).toEqual(['north', 'south', 'team 1', 'team 3']);
});

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 60 }));

test('one cut passes the audit of a table with both totals and every base printed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 9 }), (counts) => {
      const hidden = hiddenGroups(onlyCut(counts), 5);
      fc.pre(hidden.size < counts.length);
      const cells = counts.flatMap((line, row) =>
        hidden.has(`${row}`) ? line.map((value, column) => ({ row, column, value })) : [],
      );
      const small = cells.filter(({ value }) => value >= 1 && value <= 5);
      for (const { min, max } of feasibleIntervals(cells, { rowTotals: true, colTotals: true }, small))
        expect(min === max || (min >= 1 && max <= 5 && max - min < 2)).toBe(false);
    }),
  );
});

test('every group is hidden that suppressing the table would begin with', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 9 }), (counts) => {
      const rule = { lo: 1, hi: 5, rowTotals: true, colTotals: true };
      const hidden = hiddenGroups(onlyCut(counts), 5);
      for (const [row] of suppressTable(counts, rule).primary) expect(hidden.has(`${row}`)).toBe(true);
    }),
  );
});
