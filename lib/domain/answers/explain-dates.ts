import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { LimitUnit } from '#lib/domain/tools/date-rule.ts';
import { limitInWords } from '#lib/domain/tools/limits.ts';
import type { SeriesTimeliness } from '#lib/statistics/series-timeliness.ts';
import type { DatedStep, Timeliness } from '#lib/statistics/timeliness.ts';

type Length = { n: number; unit: LimitUnit };

// A limit in weeks or months is overrun by days of the calendar.
const overrun = (days: number, { unit }: Length): string =>
  limitInWords(days, unit === 'workingDays' ? 'workingDays' : 'days');

/** Why one step is on time or not: "Due 6 June 2025; done 10 June 2025: 2 working days late." */
export function explainStep({ done, asAt }: DatedStep, result: Timeliness, limit: Length): string {
  if (result.status === 'no-start-date') return 'The date it counts from was not found on the record.';
  const due = `Due ${dateWords(result.due)}`;
  const doneOn = done === null ? '' : `; done ${dateWords(done)}`;
  switch (result.status) {
    case 'invalid':
      return `${due}${doneOn}: that is before it started.`;
    case 'on-time':
      return `${due}${doneOn}: on time.`;
    case 'late':
      return `${due}${doneOn}: ${overrun(result.daysLate, limit)} late.`;
    case 'not-yet-due':
      return `${due}: not yet due on ${dateWords(asAt)}, so it does not apply.`;
    case 'overdue':
      return `${due}; not done by ${dateWords(asAt)}: ${overrun(result.daysLate, limit)} overdue.`;
  }
}

/** How a series kept to its limit: "3 of 4 gaps were within 1 month; the longest was 32 days. Too long: …" */
export function explainSeries(result: SeriesTimeliness, limit: Length, asAt: string): string {
  const within = limitInWords(limit.n, limit.unit);
  if (result.longestCalendarDays === null)
    return `Nothing was due within ${within} by ${dateWords(asAt)}, so it does not apply.`;
  const longest = limitInWords(result.longestCalendarDays, 'days');
  const kept = `${result.onTime} of ${gapsInWords(result.intervals)} within ${within}; the longest was ${longest}.`;
  const breaches = result.breaches.map(([from, to]) => `${dateWords(from)} to ${dateWords(to)}`);
  return breaches.length === 0 ? kept : `${kept} Too long: ${breaches.join('; ')}.`;
}

const gapsInWords = (gaps: number): string => (gaps === 1 ? '1 gap was' : `${gaps} gaps were`);
