/** One page to offer in the ways through a long list. */
export type OfferedPage = { number: number; gapBefore: boolean };

/** The pages to offer: the first, the last, and those around the current one; where some are left out there is a gap. */
export function pageWindow(current: number, last: number): OfferedPage[] {
  const near = [1, current - 1, current, current + 1, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.map((number, place) => ({ number, gapBefore: number - (numbers[place - 1] ?? 0) > 1 }));
}
