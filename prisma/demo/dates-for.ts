import type { Dates } from '#lib/domain/answers/answer.ts';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import type { DateRule } from '#lib/domain/tools/date-rule.ts';
import { addDays, daysBetween } from '#lib/statistics/calendar-day.ts';
import { dueDate, type TimeLimit } from '#lib/statistics/due-date.ts';
import { between } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';

/** How the dates should come out. One step cannot be partly on time. */
export type DatesWish = 'met' | 'partly' | 'not-met';

type Course = { limit: TimeLimit; wish: DatesWish; calendar: Calendar; words: string };

const lengthOf = ({ limit, calendar }: Course): number =>
  daysBetween(calendar.asAt, dueDate(calendar.asAt, limit, calendar.holidays));

function step(course: Course): Pick<Dates, 'start' | 'end'> {
  const { limit, wish, calendar, words } = course;
  const start = weekday(addDays(calendar.asAt, -lengthOf(course) - between(30, 70, words, 'start')));
  const due = dueDate(start, limit, calendar.holidays);
  const late = wish === 'met' ? -between(0, 4, words, 'early') : between(4, 16, words, 'late');
  return { start, end: weekday(addDays(due, late)) };
}

/** Gaps up to the day it is judged; "partly" has one late gap of five or more, "not met" nothing but late ones. */
function series(course: Course): Pick<Dates, 'start' | 'events'> {
  const { limit, wish, calendar, words } = course;
  const start = weekday(addDays(calendar.asAt, -6 * lengthOf(course) - between(2, 9, words, 'start')));
  const events: string[] = [];
  for (let last = start; dueDate(last, limit, calendar.holidays) < calendar.asAt; ) {
    const late = wish === 'not-met' || (wish === 'partly' && events.length === 1);
    const next = addDays(
      dueDate(last, limit, calendar.holidays),
      late ? between(6, 12, words, last) : -between(0, 3, words, last),
    );
    if (next >= calendar.asAt) break;
    last = weekday(next);
    events.push(last);
  }
  return { start, events };
}

/** Dates that come to the outcome wished for under a rule's first limit. */
export function datesFor(rule: DateRule, wish: DatesWish, on: { calendar: Calendar; words: string }): Dates {
  const [limit] = rule.limits;
  if (!limit) throw new RangeError('The rule has no limit');
  const course = { limit, wish, ...on };
  const none = { end: null, events: [], limit: null, exception: '' };
  return { ...none, ...(rule.fn === 'timeliness' ? step(course) : series(course)) };
}
