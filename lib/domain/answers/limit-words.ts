import type { Dates } from '#lib/domain/answers/answer.ts';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { DateRule, Limit } from '#lib/domain/tools/date-rule.ts';
import { isDated, limitFor, limitInWords } from '#lib/domain/tools/limits.ts';
import type { Question } from '#lib/domain/tools/question.ts';

type Cites = Pick<Question, 'standards'>;

/**
 * The standard that sets a limit: the one it names or, where none of the limits names any, the one the question cites for
 * that length, or else all it cites.
 */
function standardOf({ standards }: Cites, { limits }: DateRule, limit: Limit): string | null {
  if (limit.standard !== null) return standards.find(({ code }) => code === limit.standard)?.title ?? null;
  if (standards.length === 0 || limits.some(({ standard }) => standard !== null)) return null;
  const length = limitInWords(limit.n, limit.unit);
  const cited = standards.find(({ detail }) => detail === length);
  return cited?.title ?? standards.map(({ title }) => title).join('; ');
}

const limitName = ({ limits }: DateRule, { label, n, unit }: Limit): string =>
  limits.length === 1 ? limitInWords(n, unit) : `“${label}”`;

/** By which limit dates are judged, and what sets it; null without a start date. */
export function limitWords(
  question: Cites,
  rule: DateRule,
  dates: Pick<Dates, 'limit' | 'start'>,
): string | null {
  const { start } = dates;
  const limit = limitFor(rule, dates);
  if (!limit || start === null) return null;
  const standard = standardOf(question, rule, limit);
  const isByDate = isDated(rule) && dates.limit === null;
  const when = isByDate ? ` in force on ${dateWords(start)}` : '';
  const source = standard === null ? '' : ` (${standard})`;
  return `The limit${when} is ${limitName(rule, limit)}${source}.`;
}
