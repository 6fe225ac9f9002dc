/** The chances of whole counts: `chances[i]` is that of `lowest + i`. They add up to 1; those too small to matter are left out. */
export type CountDistribution = { lowest: number; chances: readonly number[] };

/** A distribution with one peak: its least, likeliest and greatest count, and the chance of x + 1 as a multiple of that of x. */
export type Shape = { lowest: number; mode: number; highest: number; ratio: (x: number) => number };

// Against the likeliest count: less than floating point can add to its chance, many times over.
const NEGLIGIBLE = 1e-30;

/** The weights of the counts after one of weight 1, at most so many, each the one before times its ratio. */
function outwards(most: number, ratio: (step: number) => number): number[] {
  const weights: number[] = [];
  for (let step = 0, weight = 1; step < most; step += 1) {
    weight *= ratio(step);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  return weights;
}

/**
 * The distribution of a shape, exact to about 1e-12, by the ratio of neighbours outwards from its peak: it needs no
 * factorial, nothing is lost to size, and a million cases cost some ten thousand steps.
 */
export function countDistribution({ lowest, mode, highest, ratio }: Shape): CountDistribution {
  const above = outwards(highest - mode, (step) => ratio(mode + step));
  const below = outwards(mode - lowest, (step) => 1 / ratio(mode - step - 1));
  const chances = below.reverse();
  chances.push(1);
  for (const weight of above) chances.push(weight);
  let total = 0;
  for (const weight of chances) total += weight;
  // In place, for there may be thousands, and a funnel asks for eighty of them.
  for (let place = 0; place < chances.length; place += 1) chances[place] = (chances[place] ?? 0) / total;
  return { lowest: mode - (chances.length - above.length - 1), chances };
}

/** The distribution of what is left of n: the chance of x is that of n - x. */
export const mirrored = ({ lowest, chances }: CountDistribution, n: number): CountDistribution => ({
  lowest: n - (lowest + chances.length - 1),
  chances: chances.toReversed(),
});

/** The chance of one count, 0 to 1. */
export function chanceOf({ lowest, chances }: CountDistribution, x: number): number {
  return chances[x - lowest] ?? 0;
}

/** The chance of a count of x or fewer, 0 to 1. */
export function chanceAtMost({ lowest, chances }: CountDistribution, x: number): number {
  const upToX = chances.slice(0, Math.max(0, x - lowest + 1));
  return Math.min(
    1,
    upToX.reduce((sum, chance) => sum + chance, 0),
  );
}

/** The chance of a count of x or more, 0 to 1. */
export function chanceAtLeast({ lowest, chances }: CountDistribution, x: number): number {
  // From the far end: the smallest chances are added first, and none is lost beside a great one.
  const fromX = chances.slice(Math.max(0, x - lowest));
  return Math.min(
    1,
    fromX.reduceRight((sum, chance) => sum + chance, 0),
  );
}

/**
 * The chance of a count of x or more of a shape, 0 to 1: that of its distribution, to about 1e-12, without keeping the
 * other chances, for whoever asks of many shapes.
 */
export function upperTail({ lowest, mode, highest, ratio }: Shape, x: number): number {
  let total = 1;
  let tail = mode >= x ? 1 : 0;
  for (let count = mode + 1, weight = 1; count <= highest; count += 1) {
    weight *= ratio(count - 1);
    if (weight < NEGLIGIBLE) break;
    total += weight;
    if (count >= x) tail += weight;
  }
  for (let count = mode - 1, weight = 1; count >= lowest; count -= 1) {
    weight /= ratio(count);
    if (weight < NEGLIGIBLE) break;
    total += weight;
    if (count >= x) tail += weight;
  }
  return Math.min(1, tail / total);
}
