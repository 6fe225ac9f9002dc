import 'server-only';
import { z } from 'zod';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { TALLY_KINDS } from '#lib/domain/findings/tally-cells.ts';

/** A cell summed over the teams. */
export const tallyRow = z.object({
  kind: z.enum(TALLY_KINDS),
  subject: z.string(),
  option: z.string(),
  count: z.number(),
});

/** A cell summed over the teams, of the cases drawn or of those picked by hand. */
export const selectedTallyRow = tallyRow.extend({ selection: z.enum(SELECTION_NAMES) });
