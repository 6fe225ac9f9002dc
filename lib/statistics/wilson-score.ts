import { normalQuantile } from '#lib/statistics/normal-quantile.ts';

/** Lower and upper limit of a proportion, both from 0 to 1. */
export type Interval = readonly [lower: number, upper: number];

/** Wilson's score limits for a proportion p on a base above 0, which need not be whole (EB Wilson, JASA 1927;22:209-212). */
export function wilsonScore(p: number, base: number, confidence: number): Interval {
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const shrink = 1 + z ** 2 / base;
  const centre = (p + z ** 2 / (2 * base)) / shrink;
  const reach = (z * Math.sqrt((p * (1 - p)) / base + z ** 2 / (4 * base ** 2))) / shrink;
  // Algebra makes these ends exact; floating point would leave a crumb.
  return [p === 0 ? 0 : centre - reach, p === 1 ? 1 : centre + reach];
}
