/** How long a piece of work took, in milliseconds: half of the tries were quicker than p50, 99 in 100 than p99. */
export type Timing = { p50: number; p99: number };

/** One try of something that is timed. */
export type Work = () => Promise<void>;

/** Two pieces of work to compare. */
export type Pair<T> = { mine: T; floor: T };

/** How often to try: first to warm up, then in stretches of so many turns each. */
export type Tries = { warmUp: number; stretches: number; turns: number };

/** The time below which this share of the tries stays. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long one try takes, in milliseconds. */
export async function timeOf(work: Work): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function takeTurns({ mine, floor }: Pair<Work>, turns: number): Promise<Pair<number[]>> {
  const times: Pair<number[]> = { mine: [], floor: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.floor.push(await timeOf(floor));
    times.mine.push(await timeOf(mine));
  }
  return times;
}

const median = (times: readonly number[]) => quantile(times, 0.5);
const bothMedians = ({ mine, floor }: Pair<number[]>) => median(mine) + median(floor);

/**
 * Times two pieces of work turn by turn, so that a slower moment of the machine falls on both. Other programs only ever
 * add time, and most to what takes longest, so each p50 is that of the quietest stretch: the one in which the two
 * together were quickest. Each p99 is of all stretches.
 */
export async function timeBoth(
  works: Pair<Work>,
  { warmUp, stretches, turns }: Tries,
): Promise<Pair<Timing>> {
  await takeTurns(works, warmUp);
  const taken: Pair<number[]>[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) taken.push(await takeTurns(works, turns));
  const [quietest] = taken.toSorted((a, b) => bothMedians(a) - bothMedians(b));
  const timingOf = (which: keyof Pair<number[]>): Timing => ({
    p50: median(quietest?.[which] ?? []),
    p99: quantile(
      taken.flatMap((times) => times[which]),
      0.99,
    ),
  });
  return { mine: timingOf('mine'), floor: timingOf('floor') };
}
