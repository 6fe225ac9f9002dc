/** How long a piece of work took, in milliseconds: half of the tries were quicker than p50, 99 in 100 than p99. */
export type Timing = { p50: number; p99: number };

/** One try of something that is timed. */
export type Work = () => Promise<void>;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function timeOf(work: Work): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

/** Times two pieces of work turn by turn, so that a slower moment of the machine falls on both. */
export async function timeBoth(
  { mine, floor }: { mine: Work; floor: Work },
  tries: { warmUp: number; counted: number },
): Promise<{ mine: Timing; floor: Timing }> {
  const times: { mine: number[]; floor: number[] } = { mine: [], floor: [] };
  for (let turn = -tries.warmUp; turn < tries.counted; turn += 1) {
    const took = { floor: await timeOf(floor), mine: await timeOf(mine) };
    if (turn < 0) continue;
    times.floor.push(took.floor);
    times.mine.push(took.mine);
  }
  return { mine: timingOf(times.mine), floor: timingOf(times.floor) };
}
