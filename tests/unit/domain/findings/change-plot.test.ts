import { expect, test } from 'vitest';
import { sideOf, testAreas } from '#lib/domain/findings/change.ts';
import { plotReach, plottedChange } from '#lib/domain/findings/change-plot.ts';
import { aShare } from '#tests/support/findings-builders.ts';

const areasFrom = (before: number, now: number) =>
  testAreas([
    {
      ...{ id: 'child-seen', label: 'Child seen', unlike: null },
      before: sideOf(aShare(before, 25), 'before'),
      now: sideOf(aShare(now, 25), 'now'),
    },
  ]).areas;

test('a difference is drawn in points, and full only where it is sure', () => {
  const [may] = areasFrom(12, 18).map(plottedChange);
  expect(may).toMatchObject({ isSure: false });
  expect([may?.low, may?.value, may?.high].map((points) => Math.round(points ?? 0))).toEqual([-3, 24, 47]);
  expect(areasFrom(2, 24).map(plottedChange)[0]).toMatchObject({ isSure: true });
});

test('what was not tested is not drawn', () => {
  expect(plottedChange({ test: null })).toBeNull();
});

test('the scale reaches the next twenty beyond the widest interval, the same to both sides', () => {
  expect(plotReach(areasFrom(12, 18))).toBe(60);
  expect(plotReach(areasFrom(2, 24))).toBe(100);
  expect(plotReach([])).toBe(20);
});
