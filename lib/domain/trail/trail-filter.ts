import { z } from 'zod';
import { calendarDate } from '#lib/domain/answers/calendar-date.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { TRAIL_ACTION_NAMES } from '#lib/domain/trail/actions.ts';

/** Lines of the trail on one page. */
export const TRAIL_A_PAGE = 50;

type DateName = 'from' | 'to';
type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Which lines of the trail to list; dates are London calendar dates, yyyy-mm-dd, both included. */
export type TrailFilter = {
  personId?: string;
  action?: z.infer<typeof actionSchema>;
  from?: string;
  to?: string;
  /** The last line of the page before: lines older than it follow. */
  before?: string;
};

const actionSchema = z.enum(TRAIL_ACTION_NAMES);
const idSchema = z.uuid();

const textOf = (query: Query, name: string): string =>
  z
    .string()
    .trim()
    .max(100)
    .catch('')
    .parse(query[name] ?? '');

/** A date as it was typed, part by part. */
export type TypedDate = { day: string; month: string; year: string };

const typedDate = (query: Query, name: DateName): TypedDate => ({
  day: textOf(query, `${name}-day`),
  month: textOf(query, `${name}-month`),
  year: textOf(query, `${name}-year`),
});

const isoOf = ({ day, month, year }: TypedDate): string =>
  day || month || year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';

function problemsOf(from: string, to: string): Problem[] {
  const problems: Problem[] = [];
  const isDate = (date: string) => date === '' || calendarDate.safeParse(date).success;
  if (!isDate(from))
    problems.push({ field: 'from', message: 'From must be a real date, such as 22 12 2010' });
  if (!isDate(to)) problems.push({ field: 'to', message: 'To must be a real date, such as 22 12 2010' });
  if (problems.length === 0 && from && to && to < from) {
    problems.push({ field: 'to', message: 'To cannot be before From' });
  }
  return problems;
}

/** What an address asks of the trail: the filter, the dates as typed, and what is wrong with them. A wrong date does not filter. */
export type TrailQuestion = {
  filter: TrailFilter;
  problems: Problem[];
  typedDates: Record<DateName, TypedDate>;
};

/** Reads the filter from an address; whatever cannot be understood is left out. */
export function readTrailFilter(query: Query): TrailQuestion {
  const typedDates = { from: typedDate(query, 'from'), to: typedDate(query, 'to') };
  const from = isoOf(typedDates.from);
  const to = isoOf(typedDates.to);
  const problems = problemsOf(from, to);
  const dates = problems.length === 0 ? { from: from || undefined, to: to || undefined } : {};
  const filter = {
    personId: idSchema.safeParse(query.person).data,
    action: actionSchema.safeParse(query.action).data,
    before: idSchema.safeParse(query.before).data,
    ...dates,
  };
  return { filter, problems, typedDates };
}

function dateQuery(name: DateName, date: string | undefined): Record<string, string> {
  if (!date) return {};
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}

/** The filter as the query of an address; the other way round of `readTrailFilter`. */
export function trailQuery({ personId, action, from, to, before }: TrailFilter): Record<string, string> {
  return {
    ...(personId && { person: personId }),
    ...(action && { action }),
    ...dateQuery('from', from),
    ...dateQuery('to', to),
    ...(before && { before }),
  };
}
