import type { Selection } from '#lib/domain/audits/selection.ts';
import { type Counted, type TallyCell, tallyCells } from '#lib/domain/findings/tally-cells.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How many returned audits of one team, all drawn or all picked by hand, stand in one cell. */
export type CellCount = Omit<TallyCell, 'kind'> & {
  kind: string;
  teamId: string;
  selection: Selection;
  count: number;
};

/** A cell whose kept count was not what the answers say: what it `was`, and the right `count`. */
export type CellDifference = CellCount & { was: number };

/** Counts by cell, team and selection. */
export type CellCounts = Map<string, CellCount>;

const cellKey = ({ kind, subject, option, teamId, selection }: Omit<CellCount, 'count'>): string =>
  [kind, subject, option, teamId, selection].join('\n');

/** Adds one returned audit to the counts. */
export function addAudit(
  counts: CellCounts,
  tool: ToolDefinition,
  { teamId, selection, ...counted }: Counted & { teamId: string; selection: Selection },
): void {
  for (const cell of tallyCells(tool, counted)) {
    const key = cellKey({ ...cell, teamId, selection });
    counts.set(key, { ...cell, teamId, selection, count: (counts.get(key)?.count ?? 0) + 1 });
  }
}

/** Where the counts that were kept are not those counted now; an absent cell is nought. */
export function cellDifferences(kept: readonly CellCount[], counted: readonly CellCount[]): CellDifference[] {
  const before = new Map(kept.map((cell) => [cellKey(cell), cell]));
  const after = new Map(counted.map((cell) => [cellKey(cell), cell]));
  return [...new Map([...before, ...after])]
    .map(([key, cell]) => ({ ...cell, count: after.get(key)?.count ?? 0, was: before.get(key)?.count ?? 0 }))
    .filter(({ count, was }) => count !== was);
}
