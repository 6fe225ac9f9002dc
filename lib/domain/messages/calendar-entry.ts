import { z } from 'zod';

/** What an entry in somebody's calendar says: one whole day, with the title, the words and the address under it. */
export const calendarEntrySchema = z.object({
  /** The same for every entry about the same thing, so that a later one replaces an earlier one (RFC 5545, UID). */
  uid: z.string(),
  /** Higher than that of any earlier entry with this uid (RFC 5545, SEQUENCE). */
  sequence: z.number().int(),
  /** yyyy-mm-dd. */
  day: z.string(),
  title: z.string(),
  words: z.string(),
  link: z.string(),
});

/** What an entry in somebody's calendar says. */
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

const MINUTE = 60_000;

/** A number that grows with time, for the sequence of an entry made at this moment. */
export const sequenceAt = (moment: Date): number => Math.floor(moment.getTime() / MINUTE);
