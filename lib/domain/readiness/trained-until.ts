import { addMonths } from '#lib/statistics/add-months.ts';

/** A training session somebody came to: its day (yyyy-mm-dd) and its tool, null where it was about all of them. */
export type AttendedSession = { heldOn: string; toolSlug: string | null };

/**
 * The last day (yyyy-mm-dd) on which training for a tool is in date: so many months after the latest session that counts
 * for it. Null for somebody who never came to one.
 */
export function trainedUntil(
  attended: readonly AttendedSession[],
  toolSlug: string,
  months: number,
): string | null {
  const days = attended.filter((session) => session.toolSlug === null || session.toolSlug === toolSlug);
  const latest = days
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .at(-1);
  return latest === undefined ? null : addMonths(latest, months);
}
