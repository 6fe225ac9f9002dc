import { expect, test } from 'vitest';
import {
  asSentence,
  countInWords,
  countsInWords,
  figureInWords,
  rangeInWords,
  whyNoFigure,
} from '#lib/domain/findings/words.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

test.each([
  ['60% (15 of 25)', aShare(15, 25)],
  ['70% (16 of 23)', aFigure({ met: 16, 'not-met': 7, na: 1, unanswered: 2 })],
  ['29% (57 of 200)', aShare(57, 200)],
  ['10% (2,400 of 24,400)', aShare(2_400, 24_400)],
  ['>99% (299 of 300)', aShare(299, 300)],
  ['0% (0 of 12)', aShare(0, 12)],
  ['3 of 7', aShare(3, 7)],
  ['cannot be ascertained: answered in 11 of 26', aFigure({ met: 6, 'not-met': 5, unanswered: 15 })],
  ['cannot be ascertained: answered in 0 of 26', aFigure({ unanswered: 26 })],
  ['too few to show: answered in 4', aShare(2, 4)],
  ['does not apply in any audit', aFigure({ na: 26 })],
  ['No data', aFigure({})],
])('%s', (words, figure) => {
  expect(figureInWords(figure)).toBe(words);
});

test('a figure that is shown needs no excuse', () => {
  expect(whyNoFigure(aShare(15, 25))).toBeNull();
  expect(whyNoFigure(aShare(3, 7))).toBeNull();
});

test('counts stand without their percentage', () => {
  expect(countsInWords(aShare(15, 25))).toBe('15 of 25');
});

test.each([
  ['41% to 77%', [0.4074, 0.766]],
  ['0% to 24%', [0, 0.2425]],
  ['<1% to 3%', [0.004, 0.03]],
  ['97% to >99%', [0.97, 0.996]],
  ['76% to 100%', [0.7575, 1]],
] as const)('a likely range reads %s', (words, interval) => {
  expect(rangeInWords(interval)).toBe(words);
});

test('no interval, no words', () => {
  expect(rangeInWords(null)).toBe('');
});

test('a sentence begins with a capital and keeps the rest', () => {
  expect(asSentence('too few to show: answered in 4')).toBe('Too few to show: answered in 4');
});

test('a large count is written with its comma', () => {
  expect([countInWords(26), countInWords(24_800)]).toEqual(['26', '24,800']);
});
