import type { DateRule, Limit, LimitUnit } from '#lib/domain/tools/date-rule.ts';

const UNIT_WORDS = { workingDays: 'working day', days: 'day', weeks: 'week', months: 'month' } as const;

/** A length of time in words: "1 month", "10 working days". */
export const limitInWords = (n: number, unit: LimitUnit): string =>
  `${n} ${UNIT_WORDS[unit]}${n === 1 ? '' : 's'}`;

/** The limit an answer names, or the first where it names none; null where there is no such limit. */
export function findLimit(rule: DateRule, id: string | null): Limit | null {
  if (id === null) return rule.limits[0] ?? null;
  return rule.limits.find((limit) => limit.id === id) ?? null;
}
