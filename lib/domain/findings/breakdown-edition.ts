import type { GroupCounts } from '#lib/domain/findings/disclosure.ts';

/** The groups of one edition, of one cut or of cuts that belong together (each group then named with its cut). */
export type EditionGroups = { edition: number; groups: readonly GroupCounts[] };

/** Whether every group has so many more cases, of both kinds, that the difference points to nobody. */
function hasGrown(before: EditionGroups, after: EditionGroups, hideUpTo: number): boolean {
  const countsOf = ({ groups }: EditionGroups, name: string) =>
    groups.find(({ group }) => group === name) ?? { met: 0, base: 0 };
  const names = new Set([...before.groups, ...after.groups].map(({ group }) => group));
  return [...names].every((name) => {
    const [earlier, later] = [countsOf(before, name), countsOf(after, name)];
    const met = later.met - earlier.met;
    return met > hideUpTo && later.base - earlier.base - met > hideUpTo;
  });
}

/**
 * Which edition's breakdown stands for the last of `editions` (in order, from the first to the one read): a later edition
 * in which some group has gained only a few cases, or lost any, keeps the breakdown before it, so that one subtracted from
 * the other leads to nobody. Null without editions.
 */
export function breakdownEdition(editions: readonly EditionGroups[], hideUpTo: number): number | null {
  const [first, ...later] = editions;
  if (first === undefined) return null;
  return later.reduce((kept, next) => (hasGrown(kept, next, hideUpTo) ? next : kept), first).edition;
}
