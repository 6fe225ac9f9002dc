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
