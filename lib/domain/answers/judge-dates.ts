import type { Dates } from '#lib/domain/answers/answer.ts';
import { explainSeries, explainStep } from '#lib/domain/answers/explain-dates.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { DateRule, Limit } from '#lib/domain/tools/date-rule.ts';
import { limitFor } from '#lib/domain/tools/limits.ts';
import { seriesTimeliness } from '#lib/statistics/series-timeliness.ts';
import { type Timeliness, timeliness } from '#lib/statistics/timeliness.ts';

/** The day an audit is judged (ISO) and the bank holidays (ISO) working days leave out. */
export type Calendar = { asAt: string; holidays: readonly string[] };

/** What dates come to, and why in a sentence. */
export type DatesJudgement = { outcome: AnswerOutcome; explanation: string };

/** A step not yet due is no failing; without its start date nothing on the record shows how long it took. */
const OUTCOME_OF_STATUS = {
  'no-start-date': 'not-evidenced',
  invalid: 'unanswered',
  'on-time': 'met',
  late: 'not-met',
  'not-yet-due': 'na',
  overdue: 'not-met',
} as const satisfies Record<Timeliness['status'], AnswerOutcome>;

function judgeStep(dates: Dates, limit: Limit, { asAt, holidays }: Calendar): DatesJudgement {
  const step = { start: dates.start, done: dates.end, asAt };
  const result = timeliness(step, limit, holidays);
  return { outcome: OUTCOME_OF_STATUS[result.status], explanation: explainStep(step, result, limit) };
}

function judgeSeries(from: string, dates: Dates, on: { limit: Limit; calendar: Calendar }): DatesJudgement {
  const { asAt, holidays } = on.calendar;
  const result = seriesTimeliness({ from, events: dates.events, asAt }, on.limit, holidays);
  return { outcome: result.answer, explanation: explainSeries(result, on.limit, asAt) };
}

/** The outcome of dates under a rule, by the limit the answer names; late is late whatever the reason, which is repeated beside it. */
export function judgeDates(rule: DateRule, dates: Dates, calendar: Calendar): DatesJudgement {
  const limit = limitFor(rule, dates);
  if (!limit)
    return { outcome: 'unanswered', explanation: 'The time limit named is not one of this question’s.' };
  if (dates.start === null)
    return {
      outcome: 'not-evidenced',
      explanation: `Not found on the record: ${limit.start ?? rule.start}.`,
    };
  const judged =
    rule.fn === 'timeliness'
      ? judgeStep(dates, limit, calendar)
      : judgeSeries(dates.start, dates, { limit, calendar });
  const reason = dates.exception.trim();
  return reason === ''
    ? judged
    : { ...judged, explanation: `${judged.explanation} Reason recorded: ${reason}` };
}
