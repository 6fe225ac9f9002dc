import type { ListRow } from '#lib/domain/cycles/frame/caseload-list.ts';
import { isKnownHeader } from '#lib/domain/cycles/frame/recognise-columns.ts';

const ROWS_LOOKED_AT = 30;

/**
 * The place of the row that names the columns: the one with the most names we know, else the first that is about as
 * wide as the list. What stands above it is a title. Undefined where there is no row at all.
 */
export function findHeaderRow(rows: readonly ListRow[]): number | undefined {
  const seen = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '');
    return { filled: filled.length, known: filled.filter(isKnownHeader).length };
  });
  const widest = Math.max(0, ...seen.map(({ filled }) => filled));
  const mostKnown = Math.max(0, ...seen.map(({ filled, known }) => (filled > 1 || widest < 2 ? known : 0)));
  const found =
    mostKnown > 0
      ? seen.findIndex(({ filled, known }) => known === mostKnown && (filled > 1 || widest < 2))
      : seen.findIndex(({ filled }) => filled > widest / 2);
  return found < 0 ? undefined : found;
}
