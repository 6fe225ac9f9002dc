import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsInWords, boundsOf } from '#lib/domain/findings/bounds.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

const words = (met: number, base: number, missing: number) => {
  const bounds = boundsOf(aShare(met, base), missing);
  return bounds && boundsInWords(bounds);
};

test.each([
  // 15/28 and 18/28, 16/26 and 19/26.
  [15, 25, 3, '54% to 64% (15 to 18 of 28)'],
  [16, 23, 3, '62% to 73% (16 to 19 of 26)'],
  [0, 25, 5, '0% to 17% (0 to 5 of 30)'],
  [25, 25, 5, '83% to 100% (25 to 30 of 30)'],
])('%i of %i met, with %i missing, could have been %s', (met, base, missing, expected) => {
  expect(words(met, base, missing)).toBe(expected);
});

test('there are no bounds where nothing is missing or no percentage is shown', () => {
  expect(boundsOf(aShare(15, 25), 0)).toBeNull();
  expect(boundsOf(aShare(3, 7), 2)).toBeNull();
  expect(boundsOf(aFigure({ met: 6, unanswered: 20 }), 2)).toBeNull();
});

test('whatever the missing would have answered, the figure lies within its bounds', () => {
  const audits = fc.record({
    base: fc.integer({ min: 30, max: 200 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    missing: fc.integer({ min: 1, max: 40 }),
    late: fc.double({ min: 0, max: 1, noNaN: true }),
    lateMet: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(audits, ({ base, part, missing, late, lateMet }) => {
      const met = Math.floor(base * part);
      const came = Math.floor(missing * late);
      const bounds = boundsOf(aShare(met, base), missing);
      const then = aShare(met + Math.floor(came * lateMet), base + came).percent.value ?? -1;
      expect(then).toBeGreaterThanOrEqual(bounds?.least.value ?? 101);
      expect(then).toBeLessThanOrEqual(bounds?.most.value ?? -1);
    }),
  );
});
