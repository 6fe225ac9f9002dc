import { z } from 'zod';

/** Findings as they were published on a day, without their counts. */
export type Edition = {
  /** From 1; the highest is the one read. */
  number: number;
  /** yyyy-mm-dd */
  publishedOn: string;
  /** Why it was made; empty for the first. */
  reason: string;
  /** Cases drawn, and how many of them were in and accounted for on that day. */
  requested: number;
  returned: number;
  notReturned: number;
};

/** Which figures are read: the latest edition, an earlier one by its number, or those that still move. */
export type EditionWanted = 'latest' | 'live' | number;

/** The edition to read, from all of a cycle's in order; null where there is none of that number, or none at all. */
export function editionToRead(
  editions: readonly Edition[],
  wanted: Exclude<EditionWanted, 'live'>,
): Edition | null {
  const found = wanted === 'latest' ? editions.at(-1) : editions.find(({ number }) => number === wanted);
  return found ?? null;
}

/** The edition named in an address, such as `?edition=1`; the latest where none or nonsense is. */
export const editionInAddress = z
  .object({ edition: z.coerce.number().int().min(1).max(9999).optional().catch(undefined) })
  .transform(({ edition }): Exclude<EditionWanted, 'live'> => edition ?? 'latest');

/** Which of a cycle's editions are read. */
export type EditionRead = { edition: number | null; editions: readonly Edition[] };

/** The latest edition, where another one is read; null where it is the one read. */
export function laterEdition({ edition, editions }: EditionRead): Edition | null {
  const latest = editions.at(-1);
  return edition !== null && latest && latest.number !== edition ? latest : null;
}

/** What an address needs so that it leads to the edition that is read; nothing where that is the latest. */
export const editionQuery = (read: EditionRead): { edition: string } | undefined =>
  laterEdition(read) === null ? undefined : { edition: `${read.edition}` };
