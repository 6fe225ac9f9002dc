import type { TrendCycle } from '#lib/domain/findings/trend.ts';
import { aShare } from '#tests/support/findings-builders.ts';

/** One published cycle, by its number from 1: a quarter later each, 15 of 25, unless said. */
export const aCycle = (number: number, some: Partial<TrendCycle> = {}): TrendCycle => ({
  cycleId: `c${number}`,
  name: `Cycle ${number}`,
  publishedOn: `${2010 + Math.floor(number / 4)}-${['03', '06', '09', '12'][number % 4]}-22`,
  figure: aShare(15, 25),
  comparable: 'same',
  ...some,
});

/** A cycle for each count met, out of 25. */
export const cyclesOfShares = (met: readonly number[]): TrendCycle[] =>
  met.map((count, place) => aCycle(place + 1, { figure: aShare(count, 25) }));
