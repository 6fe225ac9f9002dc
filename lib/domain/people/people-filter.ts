import { z } from 'zod';
import { OPEN_ROLES } from '#lib/domain/people/roles.ts';

/** People on one page of the list. */
export const PEOPLE_A_PAGE = 50;

/** The list's filter as its address carries it; what cannot be understood is left out. */
export const peopleFilterSchema = z.object({
  role: z.enum(OPEN_ROLES).optional().catch(undefined),
  /** Parts of a name or an e-mail address; all of them must be found. */
  words: z
    .string()
    .trim()
    .max(100)
    .optional()
    .catch(undefined)
    .transform((text) => text || undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Which people to list. */
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;

/** The filter as the query of an address, without what is not set and without the first page. */
export function peopleQuery({ role, words, page }: PeopleFilter): Record<string, string> {
  return { ...(role && { role }), ...(words && { words }), ...(page > 1 && { page: String(page) }) };
}
