import { z } from 'zod';

const LONGEST_NOTE = 500;

/** What a form says where no reason is chosen, and which reason has to be put into words. */
type Sentences = { choose: string; explain: string };

/** A note of at most 500 characters beside a coded reason; empty where nothing was written. */
const noteSchema = z
  .string()
  .trim()
  .max(LONGEST_NOTE, { error: `Use ${LONGEST_NOTE} characters or fewer for the note` })
  .default('');

/** A reason from a closed list with a private note. The reason 'other' needs its words. */
export function codedReasonSchema<const Reason extends string>(
  reasons: readonly Reason[],
  { choose, explain }: Sentences,
) {
  return z
    .object({ reason: z.enum(reasons, { error: choose }), note: noteSchema })
    .refine(({ reason, note }) => String(reason) !== 'other' || note !== '', {
      path: ['note'],
      error: explain,
    });
}
