import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/** A number from 0 up to 1 that these words alone decide, so that the demonstration is the same every time. */
export const chance = (...words: (string | number)[]): number =>
  Number.parseInt(sha256Hex(words.join('\n')).slice(0, 8), 16) / 2 ** 32;

/** A whole number from `low` to `high`, decided by the words. */
export const between = (low: number, high: number, ...words: (string | number)[]): number =>
  low + Math.floor(chance(...words) * (high - low + 1));

/** One of a few, decided by the words. */
export function pick<T>(choices: readonly T[], ...words: (string | number)[]): T {
  const choice = choices[between(0, choices.length - 1, ...words)];
  if (choice === undefined) throw new RangeError('Nothing to choose from');
  return choice;
}

/** One of a few, each as often as its weight, decided by the words. */
export function pickWeighted<T extends string>(weights: Record<T, number>, ...words: (string | number)[]): T {
  const choices = Object.entries<number>(weights);
  let left = chance(...words) * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0 && isKey(weights, choice)) return choice;
  }
  throw new RangeError('Nothing to choose from');
}

const isKey = <T extends string>(record: Record<T, number>, key: string): key is T => key in record;
