import type { DaysAway } from '#lib/domain/readiness/leave.ts';
import { dateInWords } from '#lib/format.ts';

/** Days away in words: "16 March 2026 to 20 March 2026", or the one day. */
export const daysAwayInWords = ({ from, to }: DaysAway): string =>
  from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;

/** Days away beside today (yyyy-mm-dd): "Away until 20 March 2026" once they have begun. */
export const awayInWords = (away: DaysAway, today: string): string =>
  away.from <= today ? `Away until ${dateInWords(away.to)}` : daysAwayInWords(away);
