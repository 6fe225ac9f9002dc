import { type Audience, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { suppressTable } from '#lib/statistics/suppress-table.ts';

/** In how many answers of a team the evidence was found in a place, by the place's id. */
export type PlaceCount = { team: string; place: string; count: number };

/** Where each team keeps the evidence: counts by place, null where hidden. */
export type PlaceMap = {
  places: { id: string; label: string }[];
  teams: { name: string; counts: (number | null)[] }[];
  /** Whether small counts were hidden. */
  hides: boolean;
};

/** Who reads the map: counts from 1 to `hideUpTo` are hidden from those without access to cases. */
export type PlaceMapRule = { audience: Audience; hideUpTo: number };

const namesOf = (found: readonly string[]): string[] => [...new Set(found)].sort();

/** The keys of cells, row and column, that are hidden; null where even hiding all of them would tell. */
function hiddenCells(table: number[][], { audience, hideUpTo }: PlaceMapRule): ReadonlySet<string> | null {
  if (seesEveryCount(audience)) return new Set();
  const rule = { lo: 1, hi: hideUpTo, rowTotals: true, colTotals: true };
  const { publishable, primary, secondary } = suppressTable(table, rule);
  if (!publishable) return null;
  return new Set([...primary, ...secondary].map(([row, column]) => `${row} ${column}`));
}

/**
 * Where each team keeps the evidence of some questions. For readers without access to cases small counts are hidden and as
 * many more as keep them from being worked out from totals of teams or places; null where nothing can be shown.
 */
export function placeMap(
  found: readonly PlaceCount[],
  { vocabulary }: Pick<ToolDefinition, 'vocabulary'>,
  rule: PlaceMapRule,
): PlaceMap | null {
  const [teams, used] = [namesOf(found.map(({ team }) => team)), namesOf(found.map(({ place }) => place))];
  const places = vocabulary.places.filter(({ id }) => used.includes(id));
  if (teams.length === 0 || places.length === 0) return null;
  const countOf = (team: string, place: string) =>
    found.reduce((sum, cell) => (cell.team === team && cell.place === place ? sum + cell.count : sum), 0);
  const table = teams.map((team) => places.map(({ id }) => countOf(team, id)));
  const hidden = hiddenCells(table, rule);
  if (hidden === null) return null;
  return {
    places: places.map(({ id, label }) => ({ id, label })),
    teams: teams.map((name, row) => ({
      name,
      counts: (table[row] ?? []).map((count, column) => (hidden.has(`${row} ${column}`) ? null : count)),
    })),
    hides: hidden.size > 0,
  };
}
