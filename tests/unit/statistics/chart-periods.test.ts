import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartPeriods } from '#lib/statistics/chart-periods.ts';
import { pChart } from '#lib/statistics/p-chart.ts';

test('a series without a new beginning is one period', () => {
  expect(chartPeriods([1, 2, 3], [])).toEqual([[1, 2, 3]]);
});

test('a period begins with the point that is named', () => {
  expect(chartPeriods(['a', 'b', 'c', 'd', 'e'], [2, 4])).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('each period has a centre of its own, and a run does not go on across a new beginning', () => {
  const before = Array(8).fill({ x: 23, n: 50 });
  const after = Array(8).fill({ x: 27, n: 50 });
  const charts = chartPeriods([...before, ...after], [8]).map((period) => pChart(period));
  expect(charts.map((chart) => chart?.centre)).toEqual([0.46, 0.54]);
  expect(charts.flatMap((chart) => chart?.points.map(({ signal }) => signal))).toEqual(
    Array(16).fill('common'),
  );
  expect(pChart([...before, ...after])?.points[0]?.signal).toBe('shift-below');
});

test.each([[[0]], [[3]], [[-1]], [[1, 1]], [[2, 1]], [[1.5]], [[Number.NaN]]])(
  'a series of three cannot begin anew at %j',
  (starts) => {
    expect(() => chartPeriods([1, 2, 3], starts)).toThrow(RangeError);
  },
);

test('the periods together are the series, and none is empty', () => {
  const cut = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).chain((points) =>
    fc.record({
      points: fc.constant(points),
      chosen: fc.subarray(points.map((_, place) => place).slice(1)),
    }),
  );
  fc.assert(
    fc.property(cut, ({ points, chosen }) => {
      const periods = chartPeriods(points, chosen);
      expect(periods.flat()).toEqual(points);
      expect(periods).toHaveLength(chosen.length + 1);
      expect(periods.filter((period) => period.length === 0)).toEqual([]);
    }),
  );
});
