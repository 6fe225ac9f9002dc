import { type GroupPart, hiddenGroups } from '#lib/domain/findings/hidden-groups.ts';
import { isOpenData, type OpenDataViewer } from '#lib/domain/open-data/viewer.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Who reads a breakdown: those who see cases anyway, those of the council who do not, and everybody else. */
export type Audience = 'cases' | 'no-cases' | 'outside';

/** One group of a breakdown: met out of base, and the audits returned, whatever they answered. */
export type GroupCounts = { group: string; met: number; base: number; returned: number };

/** A group as it may be shown. Of a hidden one nothing is left but its name. */
export type DisclosedGroup<G extends GroupCounts = GroupCounts> =
  | (G & { shown: 'percent' | 'counts' })
  | { group: string; shown: 'hidden' };

/** For whom, and by which limits of the council. */
export type DisclosureRule = {
  audience: Audience;
  /** Counts from 1 to this are hidden from those without access to cases. */
  hideUpTo: number;
  minBaseForPercent: number;
};

/** Who the viewer is as a reader of breakdowns: whoever may open every audit sees every count, another system is outside. */
export function audienceOf(viewer: Pick<Viewer, 'role'> | OpenDataViewer): Audience {
  if (isOpenData(viewer)) return 'outside';
  return reachOf(viewer, 'audit.read') === 'council' ? 'cases' : 'no-cases';
}

/** Whether this audience is shown every count. */
export const seesEveryCount = (audience: Audience): boolean => audience === 'cases';

/** Groups as they may be shown, given the keys of those to hide. */
export function discloseGroups<G extends GroupCounts>(
  rows: readonly G[],
  { minBaseForPercent }: Pick<DisclosureRule, 'minBaseForPercent'>,
  isHidden: (row: G) => boolean,
): DisclosedGroup<G>[] {
  return rows.map((row) => {
    if (isHidden(row)) return { group: row.group, shown: 'hidden' };
    return { ...row, shown: row.base >= minBaseForPercent ? 'percent' : 'counts' };
  });
}

const onlyCut = ({ group, met, base }: GroupCounts): GroupPart => ({
  ...{ key: group, from: 'everybody', to: 'everybody else' },
  ...{ met, base },
});

/**
 * One breakdown by itself, whose total is printed, as its audience may see it: every count for those who see cases, counts
 * without a percentage under the council's limit; for the rest, groups of few cases are hidden, and others with them. For
 * teams, services and areas together use `nestedBreakdowns`.
 */
export function breakdownFor<G extends GroupCounts>({
  rows,
  ...rule
}: DisclosureRule & { rows: readonly G[] }): DisclosedGroup<G>[] {
  const hidden = seesEveryCount(rule.audience)
    ? new Set<string>()
    : hiddenGroups(rows.map(onlyCut), rule.hideUpTo);
  return discloseGroups(rows, rule, ({ group }) => hidden.has(group));
}
