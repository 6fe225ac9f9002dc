import { z } from 'zod';

/** Rows on one page of a list that can grow. */
export const ROWS_A_PAGE = 50;

const MOST_PAGES = 10_000;

/** The page of a list as its address carries it, from 1; what cannot be understood is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(MOST_PAGES).catch(1);

/** One page of a list, and whether there is another behind it. */
export type PageOf<T> = { rows: T[]; hasMore: boolean };

/** The rows of one page, from as many as were asked for and one more to tell whether a next page is worth a link. */
export function pageOf<T>(rows: readonly T[], size = ROWS_A_PAGE): PageOf<T> {
  return { rows: rows.slice(0, size), hasMore: rows.length > size };
}
