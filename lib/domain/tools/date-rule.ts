import { z } from 'zod';

/** The units a time limit is counted in; working days leave out weekends and bank holidays. */
export const LIMIT_UNITS = ['workingDays', 'days', 'weeks', 'months'] as const;

const limitSchema = z
  .object({
    /** Named by the answer; the first limit is taken where none is named. */
    id: z.string().min(1),
    /** When it applies and how long it is: "First review: 3 months". */
    label: z.string().min(1),
    n: z.int().positive(),
    unit: z.enum(LIMIT_UNITS),
    /** Code of the standard that sets it, where one does. */
    standard: z.string().nullable(),
    /** Words for the start date, where this limit counts from another date than the rule's. */
    start: z.string().nullable(),
    /** Words for the end date, where this limit runs to another date than the rule's. */
    end: z.string().nullable(),
    /** First and last start date it holds for (ISO days), where it does not hold for ever. */
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
  })
  .readonly();

const limits = z.array(limitSchema).readonly();

/** How dates become an outcome: one thing done by a limit, or a series with no gap longer than it. */
export const dateRuleSchema = z.discriminatedUnion('fn', [
  z.object({ fn: z.literal('timeliness'), start: z.string(), end: z.string(), limits }).readonly(),
  z.object({ fn: z.literal('seriesTimeliness'), start: z.string(), events: z.string(), limits }).readonly(),
]);

/** A time limit an answer can name. */
export type Limit = z.infer<typeof limitSchema>;
/** A date rule of a question. */
export type DateRule = z.infer<typeof dateRuleSchema>;
/** The unit of a time limit. */
export type LimitUnit = (typeof LIMIT_UNITS)[number];
