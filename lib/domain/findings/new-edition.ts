import { z } from 'zod';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

const LONGEST_REASON = 500;

/** What a coordinator posts to publish another edition. */
export const newEditionSchema = z
  .object({
    /** The number it is to have, as the page showed it. */
    number: z.coerce.number().int().min(2),
    reason: z
      .string({ error: 'Say why another edition is published' })
      .trim()
      .min(1, { error: 'Say why another edition is published' })
      .max(LONGEST_REASON, { error: `Use ${LONGEST_REASON} characters or fewer for the reason` }),
  })
  .extend(confirmedSchema.shape);

/** Another edition as it is asked for. */
export type NewEditionWish = Pick<z.output<typeof newEditionSchema>, 'number' | 'reason'>;

/** How things stand when it is asked for: the latest edition, and how many cells are not what it says. */
export type NewEditionFacts = { latest: number | null; differences: number };

/** May another edition be published? Only over the one that was seen, and only where it would say something else. */
export function mayPublishAgain(
  wish: Pick<NewEditionWish, 'number'>,
  { latest, differences }: NewEditionFacts,
): Outcome<true> {
  if (latest === null) return refused('edition', 'The findings are not published yet. Publish them first.');
  if (wish.number !== latest + 1)
    return refused('edition', `Edition ${latest} has been published meanwhile. Look at the page again.`);
  if (differences === 0)
    return refused('edition', `Nothing has changed since edition ${latest}, so another would say the same.`);
  return accepted(true);
}
