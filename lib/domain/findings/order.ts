import { type AreaFinding, hasPercent } from '#lib/domain/findings/figure.ts';

/** The orders key areas can be read in, with the words of the link. */
export const AREA_ORDERS = { report: 'Report order', size: 'Smallest share first' } as const;

/** An order of the key areas. */
export type AreaOrder = keyof typeof AREA_ORDERS;

/** The orders, for schemas and lists. */
export const AREA_ORDER_NAMES = ['report', 'size'] as const satisfies AreaOrder[];

const size = ({ figure }: AreaFinding): number =>
  hasPercent(figure) ? figure.share.met / figure.share.base : Number.POSITIVE_INFINITY;

/** The key areas in the order asked for: by size, the smallest share first and those without a percentage last. */
export function orderAreas(areas: readonly AreaFinding[], order: AreaOrder): AreaFinding[] {
  return order === 'report' ? [...areas] : areas.toSorted((a, b) => Math.sign(size(a) - size(b)) || 0);
}
