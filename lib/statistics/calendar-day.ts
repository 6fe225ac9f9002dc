const MILLISECONDS_A_DAY = 86_400_000;

/** Midnight UTC of an ISO date (yyyy-mm-dd); RangeError when it is not a day of the calendar. */
export function utcMidnight(date: string): Date {
  // ISO dates without a time are read as UTC; the round trip refuses 30 February, which would roll into March.
  const midnight = new Date(date);
  if (Number.isNaN(midnight.getTime()) || isoDate(midnight) !== date)
    throw new RangeError(`${date} is not a date`);
  return midnight;
}

/** The ISO date (yyyy-mm-dd) on which a moment falls in UTC. */
export function isoDate(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The ISO date n calendar days after a date, or before it when n is negative. */
export function addDays(date: string, n: number): string {
  return isoDate(new Date(utcMidnight(date).getTime() + n * MILLISECONDS_A_DAY));
}

/** Calendar days from one ISO date to another, negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (utcMidnight(to).getTime() - utcMidnight(from).getTime()) / MILLISECONDS_A_DAY;
}
