import { funnelLimits } from '#lib/statistics/funnel-limits.ts';

/** The 99.8% limits (far) and the 95% limits of one unit, 0 to 1. */
export type FunnelBand = { farLower: number; lower: number; upper: number; farUpper: number };

/** The target share, the unit's cases, and how far units spread beyond chance (1, unless they are overdispersed). */
export type FunnelUnit = { target: number; n: number; phi?: number };

/**
 * The limits to draw for a unit of n cases, and to judge it by: outside them lies what chance brings less than 2.5% (far:
 * 0.1%) of the time on that side. The upper ones are the lower ones of those who have it not, one case further out than
 * `funnelLimits` puts them: by those 26 of 26 would lie far above a target of 90%, which chance brings 6 times in 100.
 * With phi the limits lie sqrt(phi) times as far from the target (Spiegelhalter 2005). RangeError as `funnelLimits`, or
 * below a phi of 1.
 */
export function funnelBand({ target, n, phi = 1 }: FunnelUnit): FunnelBand {
  if (!(phi >= 1)) throw new RangeError(`Limits are never drawn in, as a phi of ${phi} would`);
  const [farLower, lower] = reaches(target, n, phi);
  const [farUpper, upper] = reaches(1 - target, n, phi);
  return {
    farLower: Math.max(0, target - farLower),
    lower: Math.max(0, target - lower),
    upper: Math.min(1, target + upper),
    farUpper: Math.min(1, target + farUpper),
  };
}

/** How far below a target the 99.8% and the 95% limit lie. */
function reaches(target: number, n: number, phi: number): [far: number, near: number] {
  const [far = 0, near = 0] = funnelLimits(target, n, [0.001, 0.025]);
  return [(target - far) * Math.sqrt(phi), (target - near) * Math.sqrt(phi)];
}
