import { describe, expect, test } from 'vitest';
import { cyclesOf, periodStarts, type TrendCycle, trendOf } from '#lib/domain/findings/trend.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';
import { aCycle, cyclesOfShares } from '#tests/support/trend-builders.ts';

const P = { kind: 'p', newFrom: [] } as const;
const drawn = (cycles: readonly TrendCycle[], newFrom: readonly string[] = []) =>
  trendOf('Child seen', cycles, { kind: 'p', newFrom });

describe('limits come with cycles', () => {
  test('four cycles have likely ranges and no limits', () => {
    const { points, stage } = drawn(cyclesOfShares([15, 14, 16, 15]));
    expect(stage).toBe('none');
    expect(points.map(({ limits }) => limits)).toEqual([null, null, null, null]);
    expect(points[0]).toMatchObject({ value: 60, signal: 'common' });
    expect(points[0]?.low).toBeCloseTo(40.7, 1);
  });

  test('five have trial limits: three standard errors about the pooled share, for each base', () => {
    const { points, stage } = drawn(cyclesOfShares([15, 14, 16, 15, 15]));
    expect(stage).toBe('trial');
    // 75 of 125 is 60%; 3 * sqrt(0.6 * 0.4 / 25) is 29.4 points.
    expect(points[4]?.limits?.centre).toBeCloseTo(60, 10);
    expect(points[4]?.limits?.lower).toBeCloseTo(30.606, 3);
    expect(points[4]?.limits?.upper).toBeCloseTo(89.394, 3);
  });

  test('from the twelfth on they stay, and a later cycle is judged by them', () => {
    const steady = Array.from({ length: 12 }, () => 15);
    const { points, stage } = drawn(cyclesOfShares([...steady, 1]));
    expect(stage).toBe('locked');
    expect(points[12]?.limits?.centre).toBeCloseTo(60, 10);
    expect(points[12]?.signal).toBe('outside-below');
  });
});

describe('what is left out of the chart', () => {
  test('a cycle with too few answers for a percentage, and one that asked something else', () => {
    const few = aCycle(2, { figure: aShare(3, 7) });
    const changed = aCycle(3, { comparable: 'changed' });
    const { points, left } = drawn([aCycle(1), few, changed]);
    expect(points.map(({ cycleId }) => cycleId)).toEqual(['c1']);
    expect(left).toEqual([few, changed]);
  });

  test('a cycle in which the key area could not be ascertained', () => {
    const silent = aCycle(1, { figure: aFigure({ met: 6, 'not-met': 5, unanswered: 15 }) });
    expect(drawn([silent]).points).toEqual([]);
  });
});

describe('new limits', () => {
  const cycles = cyclesOfShares([15, 14, 16, 15, 15, 5, 6, 5, 4, 5]);

  test('each period has its own, from the cycle named', () => {
    const { points, stage } = drawn(cycles, ['c6']);
    expect(points.map(({ period }) => period)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(points[4]?.limits?.centre).toBeCloseTo(60, 10);
    expect(points[9]?.limits?.centre).toBeCloseTo(20, 10);
    expect(stage).toBe('trial');
  });

  test('a period below five cycles has none yet', () => {
    expect(drawn(cycles, ['c8']).points.at(-1)?.limits).toBeNull();
  });

  test('from a cycle that is not drawn they begin at the next one that is', () => {
    const [first = aCycle(1), second = aCycle(2), ...rest] = cycles;
    const holed = [first, { ...second, figure: aShare(3, 7) }, ...rest];
    expect(periodStarts(holed, ['c2'])).toEqual([1]);
  });

  test('the first cycle, one unknown and the same one twice begin nothing more', () => {
    expect(periodStarts(cycles, ['c1', 'unknown', 'c6', 'c6'])).toEqual([5]);
  });
});

test('an XmR chart has the same limits for all its cycles, within 0 and 100', () => {
  const { points } = trendOf('Child seen', cyclesOfShares([24, 12, 25, 10, 24]), { ...P, kind: 'xmr' });
  expect(points.map(({ limits }) => limits)).toEqual(Array(5).fill({ centre: 76, lower: 0, upper: 100 }));
});

test('the cycles of a series without the key area are left out', () => {
  const cycle = {
    ...{
      cycleId: 'c1',
      name: 'One',
      periodFrom: '2010-01-01',
      periodTo: '2010-03-31',
      publishedOn: '2010-12-22',
    },
    ...{ edition: 1, editionOn: '2010-12-22', requested: 29, returned: 26, frameSize: 187, version: '1' },
  };
  const area = { id: 'seen', label: 'Child seen', figure: aShare(15, 25), comparable: 'same' as const };
  expect(
    cyclesOf(
      [
        { ...cycle, areas: [area] },
        { ...cycle, areas: [] },
      ],
      'seen',
    ),
  ).toEqual([
    { cycleId: 'c1', name: 'One', publishedOn: '2010-12-22', figure: area.figure, comparable: 'same' },
  ]);
});
