import { expect, test } from 'vitest';
import { exportNumbers } from '#lib/domain/findings/export-figure.ts';
import { type OpenLine, openFigure, openFigureSchema } from '#lib/domain/open-data/open-figure.ts';
import { aFigure } from '#tests/support/findings-builders.ts';

function lineOf(...counts: Parameters<typeof aFigure>): OpenLine {
  const figure = aFigure(...counts);
  const about = { kind: 'key-area' as const, id: 'seen', keyArea: 'seen', label: 'Child seen' };
  return { ...about, counts: figure, ...exportNumbers(figure) };
}

test('a figure leaves with the words and numbers of the page', () => {
  const open = openFigure(lineOf({ met: 15, 'not-evidenced': 10 }), 5);
  expect(openFigureSchema.parse(open)).toMatchObject({
    ...{ shown: 'percent', words: '60% (15 of 25)', met: 15, base: 25, percent: 60, low: 40.7, high: 76.6 },
    ...{ partly: 0, notMet: 0, nothingFound: 10, notAnswered: 0, doesNotApply: 0 },
  });
});

test.each([
  ['few met', { met: 4, 'not-met': 21 }],
  ['few did not', { met: 24, 'not-met': 2 }],
])('where %s, nothing of it leaves', (_, counts) => {
  const { label, words, ...numbers } = openFigure(lineOf(counts), 5);
  expect([label, words]).toEqual(['Child seen', 'Hidden: few cases']);
  expect(Object.values(numbers).filter((value) => typeof value === 'number')).toEqual([]);
});

test('how the rest came out is told whole or not at all, so that no part is left by subtraction', () => {
  const open = openFigure(lineOf({ met: 15, partly: 2, 'not-met': 8 }), 5);
  expect(open).toMatchObject({ met: 15, partly: null, notMet: null, nothingFound: null });
  const blanks = openFigure(lineOf({ met: 15, 'not-met': 10, na: 1, unanswered: 6 }), 5);
  expect(blanks).toMatchObject({ notMet: 10, notAnswered: null, doesNotApply: null });
});

test('a figure the council does not show keeps its reason and its base, and tells nothing else', () => {
  expect(openFigure(lineOf({ met: 6, 'not-met': 5, unanswered: 15 }), 5)).toMatchObject({
    ...{ shown: 'none', words: 'Cannot be ascertained: answered in 11 of 26' },
    ...{ met: null, base: 11, percent: null, notMet: null, notAnswered: null },
  });
});
