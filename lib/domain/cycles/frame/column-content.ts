import type { CaseloadList } from '#lib/domain/cycles/frame/caseload-list.ts';

const ROWS_LOOKED_AT = 500;
const FEWEST_TO_JUDGE = 3;
/** A large council buys from a few hundred providers; nothing else that describes a case has as many values. */
const MOST_GROUPS = 400;
const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d/_.-]*$/u;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(\s|T|$)/;
const NHS = /^\d{3}\s?\d{3}\s?\d{4}$/;

const valuesAt = ({ rows }: CaseloadList, place: number): string[] =>
  rows
    .slice(0, ROWS_LOOKED_AT)
    .map(({ cells }) => (cells[place] ?? '').trim())
    .filter((cell) => cell !== '');

/** The share, 0 to 1, of a column's filled cells that pass; its first 500 rows stand for all. */
export function shareOf(list: CaseloadList, place: number, passes: (cell: string) => boolean): number {
  const values = valuesAt(list, place);
  return values.length === 0 ? 0 : values.filter(passes).length / values.length;
}

/** True for ten digits whose last is the check digit of an NHS number. */
export function isNhsNumber(cell: string): boolean {
  if (!NHS.test(cell)) return false;
  const digits = [...cell.replaceAll(/\s/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** True where nearly every cell of a column is an NHS number; by chance one code in eleven passes. */
export const holdsNhsNumbers = (list: CaseloadList, place: number): boolean =>
  valuesAt(list, place).length >= FEWEST_TO_JUDGE && shareOf(list, place, isNhsNumber) >= 0.9;

/** True where a column holds codes, hardly any of them twice, and does more than count the rows. */
export function looksLikeReference(list: CaseloadList, place: number, mostly: number): boolean {
  const values = valuesAt(list, place);
  const codes = values.filter((value) => CODE.test(value) && !DATE.test(value));
  const countsRows = values.every((value, row) => value === String(row + 1));
  return (
    values.length > 0 &&
    !countsRows &&
    codes.length / values.length >= mostly &&
    new Set(codes).size / codes.length >= mostly
  );
}

/** True where a column has so many different values that it sorts cases into no groups. All of its rows count. */
export function isTooVaried({ rows }: CaseloadList, place: number): boolean {
  const values = new Set<string>();
  for (const { cells } of rows) {
    values.add((cells[place] ?? '').trim().toLowerCase());
    if (values.size > MOST_GROUPS) return true;
  }
  return false;
}
