import type { ChangeTest, ChangeVerdict } from '#lib/domain/findings/change-test.ts';
import { roundHalfUp } from '#lib/statistics/round-half-up.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

const VERDICTS = {
  improved: 'improved',
  'may-have-improved': 'may have improved',
  none: 'no detectable change',
  'may-have-fallen': 'may have fallen',
  fell: 'fell',
} as const satisfies Record<ChangeVerdict, string>;

/** How sure one can be, in words. */
export const verdictInWords = (verdict: ChangeVerdict): string => VERDICTS[verdict];

/** A difference of shares in points, with its sign: "+24", "−3", "0"; a limit near nought keeps a decimal, lest it seem to be nought. */
export function pointsInWords(difference: number): string {
  const points = Math.abs(100 * difference);
  const size = points > 0 && points < 0.5 ? points.toFixed(1) : `${Math.floor(points + 0.5)}`;
  if (Number(size) === 0) return '0';
  return `${difference < 0 ? '−' : '+'}${size}`;
}

/** A difference and its interval: "+24 points, −3 to +47". */
export function differenceInWords({
  difference,
  interval,
}: {
  difference: number;
  interval: Interval;
}): string {
  const points = pointsInWords(difference);
  const [low, high] = interval.map(pointsInWords);
  return `${points} ${points === '+1' || points === '−1' ? 'point' : 'points'}, ${low} to ${high}`;
}

/** The most whole points that lie below what would probably be seen. */
const missedUpTo = (seen: number): number => Math.ceil(100 * seen) - 1;

/** What a test that saw nothing could have missed: "a fall of up to 38 points, or a rise of up to 32, could have been missed". */
export function missedInWords({ seen }: Pick<ChangeTest, 'seen'>): string {
  const { fall, rise } = seen;
  if (fall === null && rise === null) return 'any change could have been missed';
  if (fall === null)
    return `any fall, or a rise of up to ${missedUpTo(rise ?? 0)} points, could have been missed`;
  const points = `a fall of up to ${missedUpTo(fall)} points`;
  return rise === null
    ? `${points}, or any rise, could have been missed`
    : `${points}, or a rise of up to ${missedUpTo(rise)}, could have been missed`;
}

/** A test in one phrase: "may have improved: +24 points, −3 to +47"; where nothing was seen, what could have been missed. */
export function changeInWords(test: ChangeTest): string {
  const verdict = verdictInWords(test.verdict);
  return test.verdict === 'none'
    ? `${verdict}; ${missedInWords(test)}`
    : `${verdict}: ${differenceInWords(test)}`;
}

/** A chance as it is printed: "0.148", "<0.001". */
export const chanceInWords = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));

const SURELY_NOT = 0.9;

/** How many of so many key areas would look changed although nothing had; null for none. */
export function byChanceInWords(compared: number): string | null {
  if (compared === 0) return null;
  if (compared === 1)
    return 'Even if nothing had changed, one comparison in 10 would be expected to look changed (“may have …”).';
  const expected = roundHalfUp(compared, 10);
  if (expected > 0)
    return `Even if nothing had changed, ${expected} of ${compared} would be expected to look changed (“may have …”).`;
  const times = Math.round(10 * (1 - SURELY_NOT ** compared));
  return `Even if nothing had changed, one of ${compared} would be expected to look changed (“may have …”) about ${times} times in 10.`;
}
