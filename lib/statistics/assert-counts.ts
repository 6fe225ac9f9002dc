/** Throws a RangeError unless x and n are whole numbers with 0 <= x <= n: "x of n" must be possible. */
export function assertCounts(x: number, n: number): void {
  if (Number.isInteger(x) && Number.isInteger(n) && x >= 0 && x <= n) return;
  throw new RangeError(`${x} of ${n} is not a possible count`);
}
