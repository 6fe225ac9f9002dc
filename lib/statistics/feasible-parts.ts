import { maxFlow, type Network } from '#lib/statistics/max-flow.ts';

/**
 * A hidden count of a part: it belongs to what stands at `from` and to what stands at `to`, holds `value`, and can hold
 * `most` at most. Of each place a reader knows what goes in less what comes out.
 */
export type HiddenPart = { from: string; to: string; value: number; most: number };

/** The least and the most a hidden count may be as far as a reader can tell. */
export type PartInterval = { min: number; max: number };

/** How the other hidden counts can take up what one gains or loses. */
function movesOf(others: readonly HiddenPart[]): Network {
  const moves = new Map<string, Map<string, number>>();
  const allow = (from: string, to: string, amount: number) => {
    const ends = moves.get(from) ?? new Map<string, number>();
    moves.set(from, ends.set(to, (ends.get(to) ?? 0) + amount));
  };
  for (const { from, to, value, most } of others) {
    allow(from, to, most - value);
    allow(to, from, value);
  }
  return moves;
}

/**
 * The audit of counts of parts within parts, such as teams within services and areas: what each of `audited` (by default
 * all hidden ones) may be, given everything that is not hidden, each part's base, and that a count is a whole number from
 * 0 to its base. Exact: what goes in and comes out of each place is a flow, whose extremes are greatest flows.
 */
export function feasibleParts(
  hidden: readonly HiddenPart[],
  audited: readonly HiddenPart[] = hidden,
): PartInterval[] {
  return audited.map((part) => {
    const { from, to, value, most } = part;
    const moves = movesOf(hidden.filter((other) => other !== part));
    const more = maxFlow(moves, to, from);
    const less = maxFlow(moves, from, to);
    return { min: Math.max(0, value - less), max: Math.min(most, value + more) };
  });
}
