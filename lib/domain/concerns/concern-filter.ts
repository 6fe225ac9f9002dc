import { z } from 'zod';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import { CONCERN_STATE_NAMES } from '#lib/domain/concerns/state.ts';
import { pageNumber } from '#lib/domain/page-number.ts';

/** The filter of the log of concerns as its address carries it; what cannot be understood is left out. */
export const concernFilterSchema = z.object({
  level: z.enum(CONCERN_LEVEL_NAMES).optional().catch(undefined),
  state: z.enum(CONCERN_STATE_NAMES).optional().catch(undefined),
  cycle: z.uuid().optional().catch(undefined),
  page: pageNumber,
});

/** Which concerns to list. */
export type ConcernFilter = z.infer<typeof concernFilterSchema>;

/** The filter as the query of an address, without what is not set and without the first page. */
export const concernQuery = ({ level, state, cycle, page }: ConcernFilter): Record<string, string> => ({
  ...(level && { level }),
  ...(state && { state }),
  ...(cycle && { cycle }),
  ...(page > 1 && { page: String(page) }),
});
