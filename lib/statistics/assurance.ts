/** Whether a process will keep to its target by chance alone: always, never, or now and then. */
export type Assurance = 'consistently-pass' | 'consistently-fail' | 'hit-and-miss';

/**
 * Whether a target lies outside the control limits, so that an unchanged process will always meet or always miss it (the
 * rule of NHS Making Data Count). `direction` says which way is better; all values in one unit. A target on a limit is hit
 * and miss. For a p-chart give the limits of its last point.
 */
export function assurance(
  target: number,
  { lower, upper }: { lower: number; upper: number },
  direction: 'up' | 'down',
): Assurance {
  if (target >= lower && target <= upper) return 'hit-and-miss';
  return target > upper === (direction === 'up') ? 'consistently-fail' : 'consistently-pass';
}
