import { expect, test } from 'vitest';
import { type StratumCount, weightedShare } from '#lib/domain/findings/weighted-share.ts';
import { partInWords } from '#lib/domain/findings/words.ts';
import { aDraw } from '#tests/support/findings-builders.ts';

const draw = aDraw({
  method: 'stratified',
  strata: [
    { stratum: 'Riverside', cases: 20 },
    { stratum: 'Harbour', cases: 80 },
  ],
  overSampled: ['Riverside'],
});
const counts = (group: string, options: Partial<Record<StratumCount['option'], number>>): StratumCount[] =>
  (['met', 'partly', 'not-met', 'not-evidenced', 'na', 'unanswered'] as const).map((option) => ({
    group,
    keyArea: 'seen',
    option,
    count: options[option] ?? 0,
  }));

test('each group weighs as much as its part of the list, not of the sample', () => {
  const strata = [
    ...counts('Riverside', { met: 2, 'not-met': 8 }),
    ...counts('Harbour', { met: 8, partly: 1, 'not-evidenced': 1 }),
  ];
  const weighted = weightedShare(draw, strata, 'seen');
  expect(partInWords(weighted?.share ?? 0)).toBe('68%');
  expect(weighted?.overSampled).toEqual(['Riverside']);
  expect(weighted?.interval?.map(partInWords)).toEqual(['47%', '84%']);
});

test('counts of another key area are not mixed in', () => {
  const other = counts('Harbour', { 'not-met': 80 }).map((cell) => ({ ...cell, keyArea: 'plan' }));
  const strata = [...counts('Riverside', { met: 5, 'not-met': 5 }), ...counts('Harbour', { met: 10 })];
  expect(weightedShare(draw, [...strata, ...other], 'seen')?.share).toBeCloseTo(0.9, 10);
});

test('a group weighs only as many cases as it seems to apply to', () => {
  const strata = [...counts('Riverside', { met: 10 }), ...counts('Harbour', { 'not-met': 5, na: 15 })];
  expect(weightedShare(draw, strata, 'seen')?.share).toBeCloseTo(0.5, 10);
});

test('a group of which nothing is known leaves the share unknown', () => {
  expect(weightedShare(draw, counts('Riverside', { met: 5, unanswered: 5 }), 'seen')).toEqual({
    overSampled: ['Riverside'],
    share: null,
    interval: null,
  });
});

test('a draw in which every group has its part needs no weights, nor does one that was not kept', () => {
  expect(
    weightedShare(aDraw({ ...draw, overSampled: [] }), counts('Harbour', { met: 9 }), 'seen'),
  ).toBeNull();
  expect(weightedShare(null, counts('Harbour', { met: 9 }), 'seen')).toBeNull();
});
