import { z } from 'zod';
import { BREAKDOWN_NAMES } from '#lib/domain/findings/breakdown-by.ts';

const cycleId = z
  .uuid('Give the id of a cycle')
  .describe('The id of a published cycle, as “cycles” lists it.');
const edition = z.coerce
  .number()
  .pipe(z.int('Give the number of an edition').min(1).max(9999))
  .optional()
  .describe('The number of an edition; the latest where none is given.');

/** What `cycles` may be asked. */
export const cyclesQuery = z.object({
  page: z.coerce
    .number()
    .pipe(z.int('Give the number of a page').min(1).max(9999))
    .default(1)
    .describe('Fifty cycles a page, the first page where none is given.'),
});

/** What `figures` may be asked. */
export const figuresQuery = z.object({ id: cycleId, edition });

/** What `breakdowns` may be asked. */
export const breakdownsQuery = z.object({
  id: cycleId,
  edition,
  by: z
    .enum(BREAKDOWN_NAMES, `Give one of ${BREAKDOWN_NAMES.join(', ')}`)
    .default('team')
    .describe('What the figures are broken down by.'),
});

/** What `trends` may be asked. */
export const trendsQuery = z.object({
  tool: z
    .string('Give the slug of a tool')
    .min(1)
    .max(100)
    .describe('The slug of a tool, as “cycles” gives it: every version of the tool is in the series.'),
  keyArea: z.string().max(100).optional().describe('The id of one key area; all where none is given.'),
});
