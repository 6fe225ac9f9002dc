import { expect, test } from 'vitest';
import { figureOf, figureRule, hasPercent, plotted } from '#lib/domain/findings/figure.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { aFigure, aShare, theseCounts } from '#tests/support/findings-builders.ts';

test('partly, not met and nothing found are in the base; blanks and “does not apply” are not', () => {
  const figure = aFigure({ met: 10, partly: 2, 'not-met': 3, 'not-evidenced': 5, na: 4, unanswered: 1 });
  expect(figure.share).toEqual({ met: 10, base: 20 });
  expect(figure).toMatchObject({ returned: 25, applicable: 21, answered: 20, missing: 1 });
  expect(figure.percent).toEqual({ value: 50, text: '50%' });
});

test('15 of 25 likely stands for 41% to 77%', () => {
  const [low, high] = aShare(15, 25).interval ?? [];
  expect([low?.toFixed(3), high?.toFixed(3)]).toEqual(['0.407', '0.766']);
});

test('a base of nought has no share, not nought per cent', () => {
  const figure = aFigure({ na: 3 });
  expect(figure.percent.value).toBeNull();
  expect(figure.interval).toBeNull();
});

test.each([
  ['answered in 11 of 26', { met: 6, 'not-met': 5, unanswered: 15 }],
  ['7 answers', { met: 3, 'not-met': 4 }],
  ['4 answers', { met: 4 }],
])('%s carry no percentage, no interval and are not drawn', (_, counts) => {
  const figure = aFigure(counts);
  expect(hasPercent(figure)).toBe(false);
  expect(figure.interval).toBeNull();
  expect(plotted(figure)).toBeNull();
});

test('a figure is drawn at its exact share, between its limits', () => {
  expect(plotted(aShare(16, 23))?.value).toBeCloseTo(69.565, 3);
  expect(plotted(aShare(16, 23))?.low).toBeCloseTo(49.13, 2);
  expect(plotted(aShare(16, 23))?.high).toBeCloseTo(84.4, 1);
});

test('the limits a council begins with are the reference rule', () => {
  const limits = { minResponsePercent: 80, minBaseForAny: 5, minBaseForPercent: 10, smallBaseBelow: 30 };
  expect(figureRule(limits)).toEqual(DEFAULT_FIGURE_RULE);
});

test('a council that asks for more answers sees fewer percentages', () => {
  const strict = figureRule({
    minResponsePercent: 80,
    minBaseForAny: 5,
    minBaseForPercent: 26,
    smallBaseBelow: 30,
  });
  expect(hasPercent(figureOf(theseCounts({ met: 15, 'not-met': 10 }), strict))).toBe(false);
});
