import { z } from 'zod';

/** The tick that stands before a step that cannot be taken back. */
export const confirmedSchema = z.object({
  confirmed: z.literal('yes', { error: 'Tick the box to show that you want this: it cannot be taken back' }),
});
