import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';

/** The calendar an audit is judged by on a day (yyyy-mm-dd): that day and the bank holidays of England and Wales. */
export const calendarAt = (today: string): Calendar => ({ asAt: today, holidays: BANK_HOLIDAYS });
