import { expect, test } from 'vitest';
import {
  confusionsIn,
  isCompared,
  pairCount,
  pairsOf,
  tableOf,
  valuesIn,
} from '#lib/domain/agreement/pair-ratings.ts';
import { OUTCOME_SCALE } from '#lib/domain/agreement/rating-scale.ts';
import { pairCounts, ratedPairs } from '#tests/support/agreement-builders.ts';

const pairs = ratedPairs({ 'met/met': 9, 'met/partly': 2, 'partly/met': 3, 'met/unanswered': 1 });

test('only the pairs of the question asked for are read, with its key areas left aside', () => {
  const cells = [
    ...pairCounts('seen', { 'met/partly': 2 }),
    ...pairCounts('heard', { 'met/met': 1 }),
    { kind: 'pair-key-area', subject: 'seen', option: 'met/met', count: 5 } as const,
  ];
  expect(pairsOf(cells, { kind: 'pair', subject: 'seen' })).toEqual([
    { first: 'met', second: 'partly', count: 2 },
  ]);
});

test('a pair is compared when both answered', () => {
  expect(pairs.filter(isCompared)).toHaveLength(3);
  expect([pairCount(pairs), pairCount(pairs.filter(isCompared))]).toEqual([15, 14]);
  expect(valuesIn(pairs)).toEqual(['met', 'partly', 'unanswered']);
});

test('the table holds the manager’s answer in rows and the chair’s in columns', () => {
  expect(tableOf(pairs, ['met', 'partly'])).toEqual([
    [9, 2],
    [3, 0],
  ]);
});

test('answers given side by side are counted whichever of the pair gave which, most often first', () => {
  const more = [...pairs.filter(isCompared), ...ratedPairs({ 'na/not-met': 1 })];
  expect(confusionsIn(more, OUTCOME_SCALE)).toEqual([
    { answers: ['met', 'partly'], count: 5 },
    { answers: ['not-met', 'na'], count: 1 },
  ]);
});
