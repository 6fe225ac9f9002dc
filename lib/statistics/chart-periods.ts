/**
 * A series cut into periods, each to have a centre, limits and signals of its own, where a known change has set a new
 * baseline. `starts` are the places (from 0) of the points that begin a new period. RangeError unless each is a whole
 * number after the one before, above 0 and within the series: a period is never empty.
 */
export function chartPeriods<Point>(points: readonly Point[], starts: readonly number[]): Point[][] {
  const edges = [0, ...starts, points.length];
  const isInOrder = starts.every(
    (start, place) => Number.isInteger(start) && start > (edges[place] ?? start) && start < points.length,
  );
  if (!isInOrder)
    throw new RangeError(`A series of ${points.length} cannot begin anew at ${starts.join(', ')}`);
  return edges.slice(1).map((end, place) => points.slice(edges[place], end));
}
