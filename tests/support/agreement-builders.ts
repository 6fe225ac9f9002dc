import type { PairCount, RatedPair } from '#lib/domain/agreement/pair-ratings.ts';

/** Pairs by their two ratings, such as `{ 'met/partly': 3 }`. */
export const ratedPairs = (counts: Readonly<Record<string, number>>): RatedPair[] =>
  Object.entries(counts).map(([option, count]) => {
    const [first = '', second = ''] = option.split('/');
    return { first, second, count };
  });

/** The kept cells of one question. */
export const pairCounts = (subject: string, counts: Readonly<Record<string, number>>): PairCount[] =>
  Object.entries(counts).map(([option, count]) => ({ kind: 'pair', subject, option, count }));
