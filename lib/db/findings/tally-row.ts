import 'server-only';
import { z } from 'zod';
import { TALLY_KINDS } from '#lib/domain/findings/tally-cells.ts';

/** A cell summed over the teams. */
export const tallyRow = z.object({
  kind: z.enum(TALLY_KINDS),
  subject: z.string(),
  option: z.string(),
  count: z.number(),
});
