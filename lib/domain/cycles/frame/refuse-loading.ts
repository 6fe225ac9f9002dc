import { type Outcome, refused } from '#lib/domain/problems.ts';

/** What loading a list would come to. */
type ToLoad = { cases: readonly unknown[]; refusedRows: number };

const LONGEST_WHY = 300;

/**
 * The refusal of a list that may not be loaded, or null. One refused row is enough, unless the coordinator says why the
 * refused ones may be left out (null where nobody asked to); and so is no case at all.
 */
export function refuseLoading(
  { cases, refusedRows }: ToLoad,
  leaveOutWhy: string | null,
): Outcome<never> | null {
  if (refusedRows > 0 && leaveOutWhy === null) {
    const rows = refusedRows === 1 ? '1 row of this list is' : `${refusedRows} rows of this list are`;
    return refused(
      'list',
      `${rows} refused. Correct the file and read it again, or leave them out and say why`,
    );
  }
  if (refusedRows > 0 && leaveOutWhy === '') return refused('why', 'Say why these rows may be left out');
  if (leaveOutWhy !== null && leaveOutWhy.length > LONGEST_WHY)
    return refused('why', `Say it in ${LONGEST_WHY} characters at most`);
  return cases.length === 0 ? refused('list', 'No case of this list is left to draw from') : null;
}
