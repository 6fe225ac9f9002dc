import type { DateRule, Limit, LimitUnit } from '#lib/domain/tools/date-rule.ts';

const UNIT_WORDS = { workingDays: 'working day', days: 'day', weeks: 'week', months: 'month' } as const;

/** A length of time in words: "1 month", "10 working days". */
export const limitInWords = (n: number, unit: LimitUnit): string =>
  `${n} ${UNIT_WORDS[unit]}${n === 1 ? '' : 's'}`;

/** Does it depend on the start date which of the limits holds? */
export const isDated = ({ limits }: Pick<DateRule, 'limits'>): boolean =>
  limits.some(({ from, until }) => from !== undefined || until !== undefined);

const holdsFor = ({ from, until }: Limit, start: string): boolean =>
  (from === undefined || from <= start) && (until === undefined || start <= until);

/** What an answer by dates says of its limit. */
type Chosen = { limit: string | null; start: string | null };

/**
 * The limit an answer is judged by: the one it names (null where the rule has no such limit), or else the first in force
 * on its start date (ISO day), or else the first.
 */
export function limitFor({ limits }: Pick<DateRule, 'limits'>, { limit: id, start }: Chosen): Limit | null {
  if (id !== null) return limits.find((limit) => limit.id === id) ?? null;
  const inForce = start === null ? undefined : limits.find((limit) => holdsFor(limit, start));
  return inForce ?? limits[0] ?? null;
}
