import { CASE_ATTRIBUTES } from '#lib/domain/cycles/frame/attributes.ts';
import { type CaseloadList, plainHeader } from '#lib/domain/cycles/frame/caseload-list.ts';
import { isTooVaried, looksLikeReference, shareOf } from '#lib/domain/cycles/frame/column-content.ts';
import {
  type ColumnPlaces,
  FRAME_COLUMN_NAMES,
  FRAME_COLUMNS,
  type FrameColumn,
} from '#lib/domain/cycles/frame/columns.ts';
import { sameTeam } from '#lib/domain/cycles/frame/same-team.ts';

const MOSTLY = 0.8;
const ENOUGH = 0.5;
const LONGEST_LOOSE_HEADER = 5;
/** Words that make a header speak of something else: "Date allocated to team", "Previous worker". */
const TURNS_ASIDE =
  /\b(date|start|started|end|ended|previous|last|first|number of|count|days|seen|reason|source|y n|referring|outcome)\b/;

/** How sure a header is of a column, from 0 (a stranger) to 1000 (its first spelling). */
export function nameSureness(header: string, column: FrameColumn): number {
  const plain = plainHeader(header);
  const spellings: readonly string[] = FRAME_COLUMNS[column].spellings;
  const exact = spellings.indexOf(plain);
  if (exact >= 0) return 1000 - exact;
  const words = plain.split(' ');
  if (words.length > LONGEST_LOOSE_HEADER || TURNS_ASIDE.test(plain)) return 0;
  const loose = spellings.findIndex(
    (spelling) => spelling.includes(' ') && ` ${plain} `.includes(` ${spelling} `),
  );
  return loose >= 0 ? 500 - loose : 0;
}

/** True where a header names any column that is kept. */
export const isKnownHeader = (header: string): boolean =>
  FRAME_COLUMN_NAMES.some((column) => nameSureness(header, column) > 0);

/**
 * Which column holds what, by the names of the headers and by what stands below them: a column of the council's teams is
 * the team whatever it is called, and one of codes that never repeat is the reference where no header says which is.
 */
export function recogniseColumns(list: CaseloadList, teamNames: readonly string[]): ColumnPlaces {
  const places: ColumnPlaces = {};
  const used = new Set<number>();
  const take = (column: FrameColumn, place: number | undefined) => {
    if (place === undefined || used.has(place)) return;
    places[column] = place;
    used.add(place);
  };
  take('team', findTeam(list, teamNames));
  for (const column of FRAME_COLUMN_NAMES.filter((name) => name !== 'team'))
    take(column, findByName(list, column, used));
  if (places.reference === undefined) take('reference', findCodes(list, used));
  return places;
}

function findByName(list: CaseloadList, column: FrameColumn, used: ReadonlySet<number>) {
  const mayUse = (place: number) =>
    !used.has(place) && !(column in CASE_ATTRIBUTES && isTooVaried(list, place));
  return best(list.headers, (header, place) => {
    const sureness = nameSureness(header, column);
    return sureness > 0 && mayUse(place) ? sureness : 0;
  });
}

function findTeam(list: CaseloadList, teamNames: readonly string[]): number | undefined {
  const known = new Set(teamNames.map(sameTeam));
  const shares = list.headers.map((_, place) => shareOf(list, place, (cell) => known.has(sameTeam(cell))));
  return best(list.headers, (header, place) => {
    const share = shares[place] ?? 0;
    return (share >= ENOUGH ? 2000 * share : 0) + nameSureness(header, 'team');
  });
}

function findCodes(list: CaseloadList, used: ReadonlySet<number>): number | undefined {
  return best(list.headers, (_, place) =>
    !used.has(place) && looksLikeReference(list, place, MOSTLY) ? 1 : 0,
  );
}

/** The place of the header that scores highest, the first of several; undefined where none scores. */
function best(headers: readonly string[], score: (header: string, place: number) => number) {
  let found: { place: number; points: number } | undefined;
  headers.forEach((header, place) => {
    const points = score(header, place);
    if (points > (found?.points ?? 0)) found = { place, points };
  });
  return found?.place;
}
