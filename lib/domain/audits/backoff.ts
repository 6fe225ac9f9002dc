/** How long typing rests before it is sent, in milliseconds. */
const TYPING_RESTS = 700;
const FIRST_RETRY = 800;
const LONGEST_RETRY = 15_000;
const SHORTEST_RETRY = 100;

/**
 * Milliseconds to wait: for a pause in typing (attempt 0), or before trying again, at most a time that doubles to a
 * quarter of a minute. `chance`, from 0 to 1, is the whole of the wait, so that many pages that lost the network together
 * come back spread over all of it.
 */
export function waitFor(attempt: number, chance: number): number {
  if (attempt === 0) return TYPING_RESTS;
  const longest = Math.min(FIRST_RETRY * 2 ** (attempt - 1), LONGEST_RETRY);
  return Math.max(SHORTEST_RETRY, Math.round(longest * chance));
}
