import { z } from 'zod';

const EARLIEST = '1990-01-01';
const LATEST = '2100-12-31';

/** A real day of the calendar, yyyy-mm-dd, from 1990 to 2100: earlier or later is a slip of the finger. */
export const calendarDate = z.iso
  .date('Enter a real date, such as 22 December 2010')
  .refine((date) => date >= EARLIEST && date <= LATEST, 'Enter a date between 1990 and 2100');

/** A date, or null where it is left empty. */
export const optionalDate = z
  .preprocess((date) => (date === '' ? null : date), calendarDate.nullable())
  .default(null);
