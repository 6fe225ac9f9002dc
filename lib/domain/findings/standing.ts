import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How a share stands to what is expected of it, as far as its interval can tell. */
export const STANDINGS = {
  above: { label: 'Reached', colour: 'green', words: 'The whole likely range is at or above it.' },
  'not-clear': {
    label: 'Not clear',
    colour: 'yellow',
    words: 'The likely range holds it, so these audits cannot tell whether it is met.',
  },
  below: { label: 'Below', colour: 'red', words: 'The whole likely range is below it.' },
} as const satisfies Record<string, { label: string; colour: 'green' | 'yellow' | 'red'; words: string }>;

/** One standing. */
export type Standing = keyof typeof STANDINGS;

/**
 * Whether the whole interval (0 to 1) lies at or above an expectation in per cent, wholly below it, or holds it, which is
 * not clear. Null where nothing is expected or there is no interval: then no colour is shown at all.
 */
export function standing(interval: Interval | null, expectation: number | null): Standing | null {
  if (interval === null || expectation === null) return null;
  const [low, high] = interval;
  if (low >= expectation / 100) return 'above';
  return high < expectation / 100 ? 'below' : 'not-clear';
}

/** How far the interval can tell, in a sentence. */
export const standingInWords = (stands: Standing): string => STANDINGS[stands].words;
