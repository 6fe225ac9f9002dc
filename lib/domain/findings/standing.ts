import type { Interval } from '#lib/statistics/wilson-score.ts';

/** How a share stands to what is expected of it, as far as its interval can tell. */
export const STANDINGS = {
  above: { label: 'Met', colour: 'green' },
  'not-clear': { label: 'Not clear', colour: 'yellow' },
  below: { label: 'Below', colour: 'red' },
} as const satisfies Record<string, { label: string; colour: 'green' | 'yellow' | 'red' }>;

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
