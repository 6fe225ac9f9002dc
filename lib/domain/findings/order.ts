import type { CycleChange } from '#lib/domain/findings/change.ts';
import type { ChangeVerdict } from '#lib/domain/findings/change-test.ts';
import { type AreaFinding, hasPercent } from '#lib/domain/findings/figure.ts';

/** The orders key areas can be read in, with the words of the link. */
export const AREA_ORDERS = {
  report: 'Report order',
  size: 'Smallest share first',
  change: 'What changed first',
} as const;

/** An order of the key areas. */
export type AreaOrder = keyof typeof AREA_ORDERS;

/** The orders, for schemas and lists. */
export const AREA_ORDER_NAMES = ['report', 'size', 'change'] as const satisfies AreaOrder[];

const size = ({ figure }: AreaFinding): number =>
  hasPercent(figure) ? figure.share.met / figure.share.base : Number.POSITIVE_INFINITY;

/** What the figures of a cycle are compared with, by name, and what the tests say. */
export type Since = { name: string; change: CycleChange };

/** How sure a change is, whichever way it went; what was not tested comes last. */
const SURENESS: Record<ChangeVerdict, number> = {
  fell: 0,
  improved: 0,
  'may-have-fallen': 1,
  'may-have-improved': 1,
  none: 2,
};
const UNTESTED = 3;

function byChange(areas: readonly AreaFinding[], change: CycleChange | null): AreaFinding[] {
  const tests = new Map(change?.areas.map(({ id, test }) => [id, test]));
  const place = ({ id }: AreaFinding) => {
    const test = tests.get(id);
    return test ? SURENESS[test.verdict] : UNTESTED;
  };
  return areas.toSorted((a, b) => place(a) - place(b));
}

/**
 * The key areas in the order asked for: by size, the smallest share first and those without a percentage last; by change,
 * what surely changed first, then what may have. Differences within chance put nothing before anything.
 */
export function orderAreas(
  areas: readonly AreaFinding[],
  order: AreaOrder,
  change: CycleChange | null = null,
): AreaFinding[] {
  if (order === 'change') return byChange(areas, change);
  return order === 'report' ? [...areas] : areas.toSorted((a, b) => Math.sign(size(a) - size(b)) || 0);
}
