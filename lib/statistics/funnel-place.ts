import type { FunnelBand } from '#lib/statistics/funnel-band.ts';

/** Where a unit lies on a funnel plot: within the 95% limits, beyond them, or beyond the 99.8% limits. */
export type FunnelPlace = 'far-below' | 'below' | 'within' | 'above' | 'far-above';

/** Where a share (0 to 1) lies against the limits of its own unit; on a limit is within it. */
export function funnelPlace(share: number, { farLower, lower, upper, farUpper }: FunnelBand): FunnelPlace {
  if (share < lower) return share < farLower ? 'far-below' : 'below';
  if (share > upper) return share > farUpper ? 'far-above' : 'above';
  return 'within';
}
