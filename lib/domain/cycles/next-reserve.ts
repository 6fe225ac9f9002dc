/**
 * A case that was not drawn, as the reserves know it. Every case of the list has a place in the draw: 1 to the size of
 * the sample are those drawn, the places after it the reserves in the order of the same checksums. A case picked by hand
 * has no place any more.
 */
export type ReserveCase = {
  id: string;
  teamId: string;
  /** The stratum it was drawn in; empty for a simple draw. */
  stratum: string;
  drawRank: number | null;
};

/**
 * The case that steps in for one found unsuitable: of the reserves still free (no audit has taken them), the earliest
 * in the draw from the same stratum, so that each stratum keeps its number. Null where that stratum has none left.
 */
export function nextReserve<Case extends ReserveCase>(free: readonly Case[], stratum: string): Case | null {
  let next: { reserve: Case; rank: number } | null = null;
  for (const reserve of free) {
    if (reserve.stratum !== stratum || reserve.drawRank === null) continue;
    if (next === null || reserve.drawRank < next.rank) next = { reserve, rank: reserve.drawRank };
  }
  return next?.reserve ?? null;
}
