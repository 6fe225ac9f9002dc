import {
  CASE_ATTRIBUTE_NAMES,
  CASE_ATTRIBUTES,
  type CaseAttribute,
} from '#lib/domain/cycles/frame/attributes.ts';

/** What a list can be divided by: its teams, or anything it says of its cases. */
export type StratumColumn = 'team' | CaseAttribute;

/** The columns in the order they are shown. */
export const STRATUM_COLUMN_NAMES = ['team', ...CASE_ATTRIBUTE_NAMES] as const satisfies StratumColumn[];

/** What a case without a value is counted under. */
export const NOT_RECORDED = 'Not recorded';

/** Between the two values of a stratum that two columns make. */
const BETWEEN = ' · ';

/** A column as it is named on screen: "Team". */
export const columnLabel = (column: StratumColumn): string =>
  column === 'team' ? 'Team' : CASE_ATTRIBUTES[column].label;

/** Columns as they stand in a sentence: "team and age band". */
export const columnsInWords = (columns: readonly StratumColumn[]): string =>
  columns.map((column) => columnLabel(column).toLowerCase()).join(' and ');

/** What a case says in the columns that make strata. */
export type CaseValues = { team: string; attributes: Partial<Record<CaseAttribute, string>> };

/** The stratum of a case: its values in these columns, in their order; '' for none, as a simple draw has it. */
export function stratumOf({ team, attributes }: CaseValues, columns: readonly StratumColumn[]): string {
  return columns
    .map((column) => (column === 'team' ? team : (attributes[column] ?? NOT_RECORDED)))
    .join(BETWEEN);
}

/** How many cases each stratum has, by name in the order of the alphabet, from counts of any part of it. */
export function strataSizes(counts: readonly { stratum: string; cases: number }[]): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum, cases } of counts) sizes.set(stratum, (sizes.get(stratum) ?? 0) + cases);
  return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The columns a list can be divided by: those in which its cases do not all say the same. */
export function dividingColumns(
  groups: readonly { column: StratumColumn; value: string }[],
): StratumColumn[] {
  const values = (column: StratumColumn) => groups.filter((row) => row.column === column).length;
  return STRATUM_COLUMN_NAMES.filter((column) => values(column) > 1);
}
