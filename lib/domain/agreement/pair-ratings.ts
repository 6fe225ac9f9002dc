import type { RatingScale } from '#lib/domain/agreement/rating-scale.ts';
import { NOT_RATED, type PairCell } from '#lib/domain/findings/pair-cells.ts';
import type { AgreementTable } from '#lib/statistics/agreement-table.ts';

/** How many pairs stand in one cell of two ratings. */
export type PairCount = PairCell & { count: number };

/** So many pairs whose manager gave the first value and whose chair gave the second. */
export type RatedPair = { first: string; second: string; count: number };

/** The pairs kept under one question or key area. */
export function pairsOf(cells: readonly PairCount[], about: Pick<PairCell, 'kind' | 'subject'>): RatedPair[] {
  return cells
    .filter(({ kind, subject }) => kind === about.kind && subject === about.subject)
    .map(({ option, count }) => {
      const [first = NOT_RATED, second = NOT_RATED] = option.split('/');
      return { first, second, count };
    });
}

/** Both of them gave an answer. */
export const isCompared = ({ first, second }: RatedPair): boolean =>
  first !== NOT_RATED && second !== NOT_RATED;

/** How many pairs there are. */
export const pairCount = (pairs: readonly RatedPair[]): number =>
  pairs.reduce((total, { count }) => total + count, 0);

/** Every value that was given. */
export const valuesIn = (pairs: readonly RatedPair[]): string[] => [
  ...new Set(pairs.flatMap(({ first, second }) => [first, second])),
];

/** The pairs as a table over these values, in their order; a pair with another value is left out. */
export function tableOf(pairs: readonly RatedPair[], values: readonly string[]): AgreementTable {
  const table = values.map(() => values.map(() => 0));
  for (const { first, second, count } of pairs) {
    const row = table[values.indexOf(first)];
    const column = values.indexOf(second);
    if (row && column >= 0) row[column] = (row[column] ?? 0) + count;
  }
  return table;
}

/** Two answers that pairs gave side by side, whichever of them gave which, and in how many pairs. */
export type Confusion = { answers: readonly [string, string]; count: number };

/** The answers most often given side by side without being the same, most often first. */
export function confusionsIn(pairs: readonly RatedPair[], { categories }: RatingScale): Confusion[] {
  const values = categories.map(({ value }) => value);
  return values
    .flatMap((one, place) =>
      values.slice(place + 1).map((other): Confusion => {
        const both = pairs.filter(
          ({ first, second }) => (first === one && second === other) || (first === other && second === one),
        );
        return { answers: [one, other], count: pairCount(both) };
      }),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
