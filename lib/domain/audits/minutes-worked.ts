/** A silence longer than this, in minutes, is a pause and not work. */
export const LONGEST_SILENCE = 10;
const MINUTE = 60_000;

/**
 * Minutes of work that a row of saves shows (each in milliseconds since 1970): the time between one save and the
 * next, pauses of over ten minutes left out. Saves of both of a pair count together: they sit at one record.
 */
export function minutesWorked(saves: readonly number[]): number {
  const times = [...saves].sort((a, b) => a - b);
  let worked = 0;
  for (const [place, time] of times.entries()) {
    const gap = time - (times[place - 1] ?? time);
    if (gap <= LONGEST_SILENCE * MINUTE) worked += gap;
  }
  return Math.ceil(worked / MINUTE);
}
