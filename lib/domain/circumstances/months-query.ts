import { z } from 'zod';
import { pageNumber } from '#lib/domain/page-number.ts';

const EARLIEST = 1990;

const team = z.uuid().nullable().catch(null).default(null);

/** A year that can be recorded on a day (yyyy-mm-dd): from 1990 to that day's own. */
const yearUntil = (today: string) =>
  z.coerce
    .number()
    .int()
    .min(EARLIEST)
    .max(Number(today.slice(0, 4)));

/** The address of the list: of one team or all, of one year or all. */
export const monthsQuery = (today: string) =>
  z.object({ team, year: yearUntil(today).nullable().catch(null).default(null), page: pageNumber });

/** The address of the form: one team, and a year, which is this one where none that can be recorded is given. */
export const teamYearQuery = (today: string) =>
  z.object({ team, year: yearUntil(today).catch(Number(today.slice(0, 4))) });
