import { z } from 'zod';
import { requiredText } from '#lib/domain/required-fields.ts';

/** From a cycle on the limits of a key area are worked out anew: why, and who said so when. */
export type Rebaseline = {
  id: string;
  keyArea: string;
  fromCycleId: string;
  /** The cycle's name. */
  from: string;
  reason: string;
  by: string;
  /** yyyy-mm-dd */
  on: string;
};

/** What is typed to have limits worked out anew. */
export const rebaselineSchema = z.object({
  fromCycle: z.uuid({ error: 'Choose the cycle from which the limits are worked out anew' }),
  reason: requiredText('what changed, and why the earlier cycles no longer say what to expect', 400),
});

/** A cycle and a reason to work the limits out anew from it. */
export type RebaselinePlan = z.infer<typeof rebaselineSchema>;

/** What was just done, as the address of the chart has it. */
export const trendsDone = z.object({
  done: z.enum(['rebaselined', 'taken-back']).optional().catch(undefined),
});
