import type { Selection } from '#lib/domain/audits/selection.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { type CaseGroup, type GroupCell, groupCells } from '#lib/domain/findings/groups.ts';
import { type Counted, type TallyCell, tallyCells } from '#lib/domain/findings/tally-cells.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How many audits of one kind stand in a cell, all drawn or all picked by hand. */
type Count = Omit<TallyCell, 'kind'> & { kind: string; selection: Selection; count: number };

/** How many returned audits of one team, or of all teams together, stand in one cell. */
export type CellCount = Count & { teamId: string };

/** How many returned audits of one group of cases stand in one cell. */
export type GroupCount = Count & { dimension: string; group: string };

/** A cell whose kept count was not what the answers say: what it `was`, and the right `count`. */
export type Difference<C extends Count> = C & { was: number };

/** Counts by cell, for teams and for groups. */
export type CellCounts = { teams: Map<string, CellCount>; groups: Map<string, GroupCount> };

/** One returned audit as it is counted. */
export type CountedAudit = Counted & { teamId: string; selection: Selection; groups: readonly CaseGroup[] };

/** Counts of nothing yet. */
export const noCounts = (): CellCounts => ({ teams: new Map(), groups: new Map() });

/** What tells a cell of a team from every other. */
export const teamKey = ({ kind, subject, option, teamId, selection }: Omit<CellCount, 'count'>): string =>
  [kind, subject, option, teamId, selection].join('\n');

/** What tells a cell of a group from every other. */
export const groupKey = ({
  dimension,
  group,
  kind,
  subject,
  option,
  selection,
}: Omit<GroupCount, 'count'>): string => [dimension, group, kind, subject, option, selection].join('\n');

function addTo<C extends Count>(counts: Map<string, C>, key: string, cell: C): void {
  counts.set(key, { ...cell, count: (counts.get(key)?.count ?? 0) + cell.count });
}

/** Adds cells to the counts of a team and of all teams. */
export function addCells(
  counts: CellCounts['teams'],
  cells: readonly TallyCell[],
  { teamId, selection, count = 1 }: { teamId: string; selection: Selection; count?: number },
): void {
  for (const cell of cells)
    for (const team of [ALL_TEAMS, teamId]) {
      const counted = { ...cell, teamId: team, selection, count };
      addTo(counts, teamKey(counted), counted);
    }
}

/** Adds one returned audit to the counts: of its team, of all teams, and of its groups. */
export function addAudit(counts: CellCounts, tool: ToolDefinition, audit: CountedAudit): void {
  const { teamId, selection, groups, answers } = audit;
  addCells(counts.teams, tallyCells(tool, audit), { teamId, selection });
  for (const cell of groupCells(tool, answers, groups) satisfies GroupCell[]) {
    const counted = { ...cell, selection, count: 1 };
    addTo(counts.groups, groupKey(counted), counted);
  }
}

/** Where the counts that were kept are not those counted now; an absent cell is nought. */
export function cellDifferences<C extends Count>(
  kept: readonly C[],
  counted: readonly C[],
  keyOf: (cell: C) => string,
): Difference<C>[] {
  const before = new Map(kept.map((cell) => [keyOf(cell), cell]));
  const after = new Map(counted.map((cell) => [keyOf(cell), cell]));
  return [...new Map([...before, ...after])]
    .map(([key, cell]) => ({ ...cell, count: after.get(key)?.count ?? 0, was: before.get(key)?.count ?? 0 }))
    .filter(({ count, was }) => count !== was);
}
