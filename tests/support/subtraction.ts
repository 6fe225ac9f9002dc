/** A table as it was printed: null for a hidden count, and the totals beside it where they are printed. */
export type PrintedTable = {
  cells: readonly (readonly (number | null)[])[];
  rowTotals: readonly number[] | null;
  colTotals: readonly number[] | null;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A table as a reader gets it: some places hidden, totals printed or not. */
export function printTable(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly [row: number, column: number])[],
  { rowTotals, colTotals }: { rowTotals: boolean; colTotals: boolean },
): PrintedTable {
  const isHidden = (row: number, column: number) => hidden.some(([r, c]) => r === row && c === column);
  return {
    cells: table.map((line, row) => line.map((value, column) => (isHidden(row, column) ? null : value))),
    rowTotals: rowTotals ? table.map(sum) : null,
    colTotals: colTotals
      ? (table[0] ?? []).map((_, column) => sum(table.map((line) => line[column] ?? 0)))
      : null,
  };
}

type HiddenPlace = { name: string; lines: readonly string[] };

/** What the printed counts leave of each printed total for the hidden ones. */
function leftOver({ cells, rowTotals, colTotals }: PrintedTable): Map<string, number> {
  const shown = (line: readonly (number | null | undefined)[]) => sum(line.map((value) => value ?? 0));
  return new Map([
    ...(rowTotals ?? []).map((total, row) => [`row ${row}`, total - shown(cells[row] ?? [])] as const),
    ...(colTotals ?? []).map(
      (total, column) => [`column ${column}`, total - shown(cells.map((line) => line[column]))] as const,
    ),
  ]);
}

/** Every way to fill the hidden places so that all printed totals come out; without any total, up to `most`. */
function* fillings(
  [place, ...rest]: readonly HiddenPlace[],
  left: ReadonlyMap<string, number>,
  most: number,
): Generator<number[]> {
  if (place === undefined) return yield [];
  const roomIn = (line: string) => left.get(line) ?? 0;
  // The last hidden place of a line takes what is left of its total.
  const ending = place.lines.filter((line) => !rest.some((other) => other.lines.includes(line)));
  const from = Math.max(0, ...ending.map(roomIn));
  const to = place.lines.length === 0 ? most : Math.min(...place.lines.map(roomIn));
  for (let value = from; value <= to; value += 1) {
    const remaining = new Map(left);
    for (const line of place.lines) remaining.set(line, roomIn(line) - value);
    for (const others of fillings(rest, remaining, most)) yield [value, ...others];
  }
}

/**
 * What a reader with patience learns by subtraction: for each hidden count ("row,column") every value it has in some table
 * that agrees with all that is printed. Tries them one by one, so it is for small tables; a count that no printed total
 * limits is tried up to `most`.
 */
export function possibleValues(printed: PrintedTable, most: number): Map<string, Set<number>> {
  const left = leftOver(printed);
  const places = printed.cells.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const lines = [`row ${row}`, `column ${column}`].filter((each) => left.has(each));
      return value === null ? [{ name: `${row},${column}`, lines }] : [];
    }),
  );
  const found = new Map(places.map(({ name }) => [name, new Set<number>()]));
  for (const filling of fillings(places, left, most))
    for (const [each, { name }] of places.entries()) found.get(name)?.add(filling[each] ?? 0);
  return found;
}
