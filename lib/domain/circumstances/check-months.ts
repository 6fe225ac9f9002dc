import { monthWords, readMonth } from '#lib/domain/circumstances/calendar-month.ts';
import {
  MONTH_COLUMN_NAMES,
  type MonthCounts,
  NO_COUNTS,
  sameCounts,
} from '#lib/domain/circumstances/month-columns.ts';
import { columnLabel, type ListColumn, type ListedMonth } from '#lib/domain/circumstances/month-list.ts';
import { numberWanted, readNumber } from '#lib/domain/circumstances/month-number.ts';
import { contradictions } from '#lib/domain/circumstances/month-rules.ts';
import { sameTeam } from '#lib/domain/cycles/frame/same-team.ts';

/** A month of a team. */
export type TeamMonth = { teamId: string; month: string; counts: MonthCounts };

/** A cell that cannot stand: its line in the file, its column, what it says and why not. */
export type RefusedCell = { line: number; column: string; value: string; reason: string };

/** What would come of a list: the months it adds or changes, or every cell that stands in the way. */
export type MonthsCheck = {
  rows: number;
  added: TeamMonth[];
  changed: TeamMonth[];
  /** Rows that say what is already kept. */
  same: number;
  refused: RefusedCell[];
};

/** What a list is checked against: the council's teams, the months kept so far, and today (yyyy-mm-dd). */
export type MonthsKnown = {
  teams: readonly { id: string; name: string }[];
  kept: readonly TeamMonth[];
  today: string;
};

const keyOf = ({ teamId, month }: { teamId: string; month: string }): string => `${teamId} ${month}`;

function refuse({ line, cells }: ListedMonth, column: ListColumn, reason: string): RefusedCell {
  return { line, column: columnLabel(column), value: cells[column] ?? '', reason };
}

/** The team and month of a row, or the cells that name none. */
function placeOf(row: ListedMonth, teams: ReadonlyMap<string, string>, today: string) {
  const refused: RefusedCell[] = [];
  const teamId = teams.get(sameTeam(row.cells.team ?? ''));
  const month = readMonth(row.cells.month ?? '');
  if (teamId === undefined) refused.push(refuse(row, 'team', 'This is not one of the council’s teams'));
  if (month === null)
    refused.push(refuse(row, 'month', 'This is not a month: write it as March 2011 or 2011-03'));
  else if (month > today) refused.push(refuse(row, 'month', 'This month has not begun yet'));
  return refused.length > 0 || teamId === undefined || month === null
    ? { ok: false as const, refused }
    : { ok: true as const, teamId, month };
}

/** The numbers of a row over those that are kept: an empty cell, or a column that is not there, leaves what is kept. */
function countsOf(row: ListedMonth, kept: MonthCounts) {
  const counts = { ...kept };
  const refused: RefusedCell[] = [];
  for (const column of MONTH_COLUMN_NAMES) {
    const value = readNumber(column, row.cells[column] ?? '');
    if (value === undefined) refused.push(refuse(row, column, numberWanted(column)));
    else counts[column] = value ?? counts[column];
  }
  if (refused.length > 0) return { counts, refused };
  return {
    counts,
    refused: contradictions(counts).map(({ column, message }) => refuse(row, column, message)),
  };
}

/** What would come of the rows of a list. Nothing of it may be stored while a cell is refused. */
export function checkMonths(rows: readonly ListedMonth[], { teams, kept, today }: MonthsKnown): MonthsCheck {
  const check: MonthsCheck = { rows: rows.length, added: [], changed: [], same: 0, refused: [] };
  const byName = new Map(teams.map(({ id, name }) => [sameTeam(name), id]));
  const before = new Map(kept.map((month) => [keyOf(month), month.counts]));
  const lines = new Map<string, number>();
  for (const row of rows) {
    const place = placeOf(row, byName, today);
    if (!place.ok) {
      check.refused.push(...place.refused);
      continue;
    }
    const { teamId, month } = place;
    const key = keyOf(place);
    const first = lines.get(key);
    if (first !== undefined) {
      const again = `Line ${first} already holds ${monthWords(month)} of this team`;
      check.refused.push(refuse(row, 'month', again));
      continue;
    }
    lines.set(key, row.line);
    sort(check, { row, teamId, month, was: before.get(key) });
  }
  return check;
}

function sort(
  check: MonthsCheck,
  { row, teamId, month, was }: { row: ListedMonth; teamId: string; month: string; was?: MonthCounts },
): void {
  const { counts, refused } = countsOf(row, was ?? NO_COUNTS);
  if (refused.length > 0) check.refused.push(...refused);
  else if (sameCounts(counts, was ?? NO_COUNTS)) check.same += 1;
  else (was ? check.changed : check.added).push({ teamId, month, counts });
}
