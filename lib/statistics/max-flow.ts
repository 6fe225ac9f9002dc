/** A network: for each node the nodes it leads to, and how much can flow there, Infinity where there is no limit. */
export type Network = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Residual = Map<string, Map<string, number>>;

/** The shortest way with room left on it, both ends included; null where there is none. */
function shortestWay(residual: Residual, from: string, to: string): string[] | null {
  const ways = new Map([[from, [from]]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const [next, room] of residual.get(node) ?? [])
      if (room > 0 && !ways.has(next)) ways.set(next, [...way, next]);
  }
  return null;
}

function add(residual: Residual, [from, to]: readonly [string, string], amount: number): void {
  const ends = residual.get(from) ?? new Map<string, number>();
  residual.set(from, ends.set(to, (ends.get(to) ?? 0) + amount));
}

/** The most that can flow from one node to another, Infinity where nothing limits it (J Edmonds and RM Karp, J ACM 1972;19:248-264). */
export function maxFlow(network: Network, from: string, to: string): number {
  const residual: Residual = new Map([...network].map(([node, ends]) => [node, new Map(ends)]));
  let flow = 0;
  for (;;) {
    const way = shortestWay(residual, from, to);
    if (way === null) return flow;
    const steps = way.slice(1).map((node, place) => [way[place] ?? from, node] as const);
    const amount = Math.min(...steps.map(([start, end]) => residual.get(start)?.get(end) ?? 0));
    if (amount === Number.POSITIVE_INFINITY) return amount;
    for (const [start, end] of steps) {
      add(residual, [start, end], -amount);
      add(residual, [end, start], amount);
    }
    flow += amount;
  }
}
