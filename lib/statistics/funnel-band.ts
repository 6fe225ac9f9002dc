import { binomialChances } from '#lib/statistics/binomial-chances.ts';
import { type CountDistribution, mirrored } from '#lib/statistics/count-distribution.ts';
import { limitsAmong } from '#lib/statistics/funnel-limits.ts';

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
  const having = binomialChances(n, target);
  const [farLower, lower] = reaches({ target, n, phi }, having);
  const [farUpper, upper] = reaches({ target: 1 - target, n, phi }, mirrored(having, n));
  return {
    farLower: Math.max(0, target - farLower),
    lower: Math.max(0, target - lower),
    upper: Math.min(1, target + upper),
    farUpper: Math.min(1, target + farUpper),
  };
}

/** How far below a target the 99.8% and the 95% limit lie. */
function reaches(unit: Required<FunnelUnit>, chances: CountDistribution): [far: number, near: number] {
  const [far = 0, near = 0] = limitsAmong(unit.n, chances, [0.001, 0.025]);
  const spread = Math.sqrt(unit.phi);
  return [(unit.target - far) * spread, (unit.target - near) * spread];
}
