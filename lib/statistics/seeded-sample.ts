import { canonicalFrame } from '#lib/statistics/canonical-frame.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/** The drawn cases and, in the order they step in, the rest of the frame; ids as they were given. */
export type SeededSample = { selected: string[]; reserves: string[] };

/**
 * Draws n cases by rank of SHA-256(seed, line feed, NFC id), so that anyone with the seed can redo the draw, the order
 * of the frame does not matter and a larger n keeps every earlier pick. RangeError when an id is given twice.
 */
export function seededSample(caseIds: readonly string[], n: number, seed: string): SeededSample {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot draw ${n} cases`);
  const ranked = canonicalFrame(caseIds)
    .map(({ id, canonical }) => ({ id, key: sha256Hex(`${seed}\n${canonical}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  return { selected: ranked.slice(0, n), reserves: ranked.slice(n) };
}
