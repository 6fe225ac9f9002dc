/** Failures within this many milliseconds count together. */
export const FAILURE_WINDOW = 15 * 60_000;
/** Failures allowed in the window before the next try has to wait. */
export const FREE_FAILURES = 5;
const FIRST_WAIT = 30_000;

/**
 * Seconds to wait before another try to sign in, from the times of the recent failures for one address. The sixth
 * try waits half a minute, and each further failure doubles it, to a quarter of an hour at most.
 */
export function waitBeforeTrying(failures: readonly Date[], now: Date): number {
  const recent = failures.map((at) => at.getTime()).filter((at) => now.getTime() - at < FAILURE_WINDOW);
  if (recent.length < FREE_FAILURES) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** (recent.length - FREE_FAILURES), FAILURE_WINDOW);
  return Math.max(0, Math.ceil((Math.max(...recent) + wait - now.getTime()) / 1000));
}
