import { type BreakdownBy, inGroupOrder } from '#lib/domain/findings/breakdown-by.ts';
import { breakdownEdition } from '#lib/domain/findings/breakdown-edition.ts';
import {
  breakdownFor,
  type DisclosedGroup,
  type DisclosureRule,
  seesEveryCount,
} from '#lib/domain/findings/disclosure.ts';
import { type Figure, figureOf, hasPercent } from '#lib/domain/findings/figure.ts';
import {
  everybodyIn,
  type Group,
  type GroupOutcome,
  groupsOfCut,
  madeOfTeams,
  namedWithCut,
} from '#lib/domain/findings/group-outcomes.ts';
import { NESTED_CUTS, type NestedCut, nestedBreakdowns } from '#lib/domain/findings/nested-breakdowns.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** A group as its reader may see it; a hidden one has nothing but its name. */
export type BreakdownRow =
  | { group: string; shown: 'hidden' }
  | { group: string; shown: 'percent' | 'counts'; figure: Figure };

/** One key area of one cycle by one cut, as its reader may see it. */
export type Breakdown = {
  by: BreakdownBy;
  keyArea: string;
  /** The edition whose counts these are; null while they move. An earlier one than is read where too little has changed. */
  edition: number | null;
  /** All cases of that edition together. */
  total: Figure;
  /** In the natural order of the groups; none where nothing is recorded. */
  rows: BreakdownRow[];
  /** Why there is nothing to read: the key area has no figure, or how the groups overlap with the teams is not known. */
  withheld: 'no-figure' | 'overlap' | null;
};

/** What breakdowns are worked out from: the cells of every edition up to the one read, or of the moving figures. */
export type BreakdownSource = {
  cells: readonly GroupOutcome[];
  rule: FigureRule;
  disclosure: DisclosureRule;
};

/** What is asked for. */
export type BreakdownWish = { by: BreakdownBy; keyArea: string };

const isNested = (by: BreakdownBy): by is NestedCut => NESTED_CUTS.some((cut) => cut === by);

/** The cells of one key area in one edition, services and areas of moving figures with them. */
function cellsOf({ cells }: BreakdownSource, keyArea: string, edition: number): GroupOutcome[] {
  const own = cells.filter((cell) => cell.subject === keyArea && cell.edition === edition);
  return edition === 0 ? [...own, ...madeOfTeams(own, 'service'), ...madeOfTeams(own, 'area')] : own;
}

/** The edition whose counts are given: the one read to those who see cases, to others the one that protects everybody. */
function editionFor(source: BreakdownSource, { by, keyArea }: BreakdownWish): number {
  const editions = [...new Set(source.cells.map(({ edition }) => edition))].toSorted((a, b) => a - b);
  const last = editions.at(-1) ?? 0;
  if (seesEveryCount(source.disclosure.audience)) return last;
  const cuts = isNested(by) ? NESTED_CUTS : [by];
  const counted = editions.map((edition) => {
    const cells = cellsOf(source, keyArea, edition);
    return { edition, groups: cuts.flatMap((cut) => namedWithCut(cut, groupsOfCut(cells, cut))) };
  });
  return breakdownEdition(counted, source.disclosure.hideUpTo) ?? last;
}

function disclosed(
  cells: readonly GroupOutcome[],
  by: BreakdownBy,
  rule: DisclosureRule,
): DisclosedGroup[] | null {
  if (!isNested(by)) return breakdownFor({ rows: groupsOfCut(cells, by), ...rule });
  const nested = nestedBreakdowns(
    {
      team: groupsOfCut(cells, 'team'),
      service: groupsOfCut(cells, 'service'),
      area: groupsOfCut(cells, 'area'),
    },
    rule,
  );
  return nested[by];
}

/** The figure of a group. Who does not see cases is given no more than met and base: what is left blank is few cases too. */
function rowOf(row: DisclosedGroup, own: Group, { rule, disclosure }: BreakdownSource): BreakdownRow {
  if (row.shown === 'hidden') return { group: row.group, shown: 'hidden' };
  const figure = figureOf(own.outcomes, rule);
  const shown = hasPercent(figure) ? row.shown : 'counts';
  if (seesEveryCount(disclosure.audience)) return { group: row.group, shown, figure };
  const { met, base } = own;
  const bare = { met, partly: 0, 'not-met': base - met, 'not-evidenced': 0, na: 0, unanswered: 0 };
  return { group: row.group, shown, figure: figureOf(bare, rule) };
}

/** One key area by one cut: what its reader may see of each group, in an order that ranks nobody. */
export function breakdownOf(source: BreakdownSource, wish: BreakdownWish): Breakdown {
  const edition = editionFor(source, wish);
  const cells = cellsOf(source, wish.keyArea, edition);
  const own = new Map(groupsOfCut(cells, wish.by).map((group) => [group.group, group]));
  const total = figureOf(everybodyIn(cells).outcomes, source.rule);
  const hasFigure = total.decision.publish || total.decision.reason === 'base-too-small';
  const groups = hasFigure ? disclosed(cells, wish.by, source.disclosure) : null;
  const rows = (groups ?? []).flatMap((row) => {
    const group = own.get(row.group);
    return group ? [rowOf(row, group, source)] : [];
  });
  return {
    ...wish,
    edition: edition === 0 ? null : edition,
    total,
    rows: rows.toSorted((one, other) => inGroupOrder(wish.by, one.group, other.group)),
    withheld: groups !== null ? null : hasFigure ? 'overlap' : 'no-figure',
  };
}
