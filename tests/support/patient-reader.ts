/** A count that is not printed: a whole number from 0 to `most`. */
export type Unknown = { name: string; most: number };

/** What is printed about some of them: these, each taken so many times, make `total`. */
export type PrintedSum = { of: Readonly<Record<string, number>>; total: number };

const timesIn = ({ of }: PrintedSum, { name }: Unknown): number => of[name] ?? 0;

/** Whether the unknowns still open can make up what is left of a sum. */
function canMakeUp(sum: PrintedSum, left: number, open: readonly Unknown[]): boolean {
  const ends = open.map((each) => timesIn(sum, each) * each.most);
  const least = ends.reduce((total, end) => total + Math.min(0, end), 0);
  const most = ends.reduce((total, end) => total + Math.max(0, end), 0);
  return left >= least && left <= most;
}

function hasFilling(open: readonly Unknown[], sums: readonly PrintedSum[], left: readonly number[]): boolean {
  if (!sums.every((sum, place) => canMakeUp(sum, left[place] ?? 0, open))) return false;
  const [next, ...rest] = open;
  if (next === undefined) return true;
  for (let value = 0; value <= next.most; value += 1) {
    const leaves = left.map((amount, place) => {
      const sum = sums[place];
      return sum ? amount - value * timesIn(sum, next) : amount;
    });
    if (hasFilling(rest, sums, leaves)) return true;
  }
  return false;
}

/**
 * Every value that a count can have in the eyes of a reader who tries all numbers that agree with what is printed. For a
 * few unknowns at a time.
 */
export function valuesLeft(
  unknowns: readonly Unknown[],
  sums: readonly PrintedSum[],
  name: string,
): number[] {
  const wanted = unknowns.find((each) => each.name === name);
  const rest = unknowns.filter((each) => each.name !== name);
  const values = Array.from({ length: (wanted?.most ?? -1) + 1 }, (_, value) => value);
  return values.filter((value) =>
    hasFilling(
      rest,
      sums,
      sums.map((sum) => sum.total - value * (sum.of[name] ?? 0)),
    ),
  );
}
