import { readDate } from '#lib/domain/answers/written-date.ts';
import { addMonths } from '#lib/statistics/add-months.ts';

/** Age bands by the age they begin at, in years: the ones services and inspectors count by. */
const AGE_BANDS = [
  { from: 65, label: '65 and over' },
  { from: 26, label: '26 to 64' },
  { from: 18, label: '18 to 25' },
  { from: 16, label: '16 to 17' },
  { from: 10, label: '10 to 15' },
  { from: 5, label: '5 to 9' },
  { from: 1, label: '1 to 4' },
  { from: 0, label: 'Under 1' },
] as const;

const UNBORN = 'Unborn';
const OLDEST = 120;
const YEARS = /^(\d{1,3})(?:\.\d+)?\s*(?:y|yrs?|years?)?(?:\s*old)?$/i;
const MONTHS = /^(\d{1,2})\s*(?:m|mths?|months?)(?:\s*old)?$/i;
const WEEKS = /^\d{1,2}\s*(?:w|wks?|weeks?|d|days?)(?:\s*old)?$/i;
const BAND = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})(?:\s*(?:years?|yrs?))?$/i;
const OPEN_BAND = /^(\d{1,3})\s*(?:\+|and over|or over|plus|years \+)$/i;
const UNDER = /^(?:under|<|less than)\s*1(?:\s*(?:year|yr))?$/i;
const SHORT_YEAR = /(?:^|[^\d])\d{2}$/;

const bandOf = (years: number): string | null =>
  years > OLDEST ? null : (AGE_BANDS.find(({ from }) => years >= from)?.label ?? null);

/** Completed years between two dates, both yyyy-mm-dd. */
function yearsBetween(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, 12 * years) > today ? years - 1 : years;
}

/** The date a cell holds, yyyy-mm-dd, or null: a clock time after it is dropped, and "98" is 1998 where 2098 is to come. */
export function birthDate(text: string, today: string): string | null {
  const bare = text.trim().replace(/[T\s]\d{1,2}:\d{2}.*$/, '');
  const date = readDate(bare);
  if (date === null) return null;
  return SHORT_YEAR.test(bare) && date > addMonths(today, 12) ? addMonths(date, -1200) : date;
}

/** The age band of someone born on a day (or to be born within the year), both yyyy-mm-dd; null where that cannot be. */
export function bandOfBirth(born: string, today: string): string | null {
  if (born > today) return born <= addMonths(today, 12) ? UNBORN : null;
  return bandOf(yearsBetween(born, today));
}

/** What a cell says of an age (a date of birth, years, months or a band) as an age band; null where it says none. */
export function ageBand(text: string, today: string): string | null {
  const cell = text.trim();
  const known = [UNBORN, ...AGE_BANDS.map(({ label }) => label)];
  const same = known.find((label) => label.toLowerCase() === cell.toLowerCase());
  if (same) return same;
  if (UNDER.test(cell) || WEEKS.test(cell)) return 'Under 1';
  const [, from, to] = BAND.exec(cell) ?? [];
  if (from && to) return Number(from) < Number(to) ? `${Number(from)} to ${Number(to)}` : null;
  const [, open] = OPEN_BAND.exec(cell) ?? [];
  if (open) return `${Number(open)} and over`;
  const [, months] = MONTHS.exec(cell) ?? [];
  if (months) return bandOf(Math.floor(Number(months) / 12));
  const [, years] = YEARS.exec(cell) ?? [];
  if (years) return bandOf(Number(years));
  const born = birthDate(cell, today);
  return born === null ? null : bandOfBirth(born, today);
}
