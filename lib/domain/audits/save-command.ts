import { z } from 'zod';

/** Where one answer lives, as its address names it. */
export const answerAddress = z.object({ id: z.uuid(), question: z.string().regex(/^[a-z0-9-]{1,80}$/) });

/** What a page sends to save one answer. The answer itself is parsed by its question. */
export const saveCommand = z.object({
  /** Made by the page; the same id again gives the first result again. */
  commandId: z.uuid({ error: 'Name the command with a UUID' }),
  /** The version the person was looking at; 0 where there was no answer. */
  version: z.int().min(0).max(1_000_000),
  answer: z.unknown(),
  /** The response the page was made from, so that what was meant for one's own never goes to the pair's. */
  response: z.uuid().optional(),
  /** Who typed it, so that nobody else's sign-in in another tab can save it as their own. */
  personId: z.uuid().optional(),
});

/** The most a save may weigh, in bytes: several times the longest note. */
export const LARGEST_SAVE = 32_768;

/** What a page sends to save one answer. */
export type SaveCommand = z.output<typeof saveCommand>;
