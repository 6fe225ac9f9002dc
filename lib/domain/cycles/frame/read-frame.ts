import type { CaseloadList } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES, type FrameColumn, type FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { type Outcome, refused } from '#lib/domain/problems.ts';

/** A team cases can belong to. */
export type FrameTeam = { id: string; name: string };

/** One case that could be drawn, as the list gives it. */
export type CaseToDraw = { reference: string; teamId: string; worker: string };

/** One row that cannot stand: where it is, what it says there and why it is refused. */
export type Refusal = { line: number; column: FrameColumn; value: string; reason: string };

/** A list read against the council's open teams. It may be stored only where nothing is refused. */
export type FrameReading = { cases: CaseToDraw[]; refusals: Refusal[] };

type RowTexts = { line: number; reference: string; team: string; worker: string };

const LONGEST_REFERENCE = 40;
const LONGEST_WORKER = 100;

/** Two references are the same case where they differ in case or in how an accent was typed. */
const sameCase = (reference: string) => reference.normalize('NFC').toUpperCase();
const sameTeam = (name: string) => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Reads every row: the cases of a list, and each refused row with its line and every reason. */
export function readFrame(
  list: CaseloadList,
  places: FramePlaces,
  teams: readonly FrameTeam[],
): FrameReading {
  const teamIds = new Map(teams.map((team) => [sameTeam(team.name), team.id]));
  const firstLines = new Map<string, number>();
  const reading: FrameReading = { cases: [], refusals: [] };
  for (const row of list.rows.map((raw) => textsOf(raw, places))) {
    const { line, reference, worker } = row;
    const teamId = teamIds.get(sameTeam(row.team));
    const refusals = refuseRow(row, firstLines.get(sameCase(reference)), teamId);
    reading.refusals.push(...refusals);
    if (refusals.length === 0 && teamId) reading.cases.push({ reference, teamId, worker });
    if (!firstLines.has(sameCase(reference))) firstLines.set(sameCase(reference), line);
  }
  return reading;
}

function refuseRow(row: RowTexts, firstLine: number | undefined, teamId: string | undefined): Refusal[] {
  const reasons = {
    reference: referenceReason(row.reference, firstLine),
    team: teamReason(row.team, teamId),
    worker: workerReason(row.worker),
  };
  return FRAME_COLUMN_NAMES.flatMap((column) => {
    const reason = reasons[column];
    return reason === null ? [] : [{ line: row.line, column, value: row[column], reason }];
  });
}

function textsOf(row: CaseloadList['rows'][number], places: FramePlaces): RowTexts {
  const cell = (place: number | null) =>
    place === null ? '' : (row.cells[place] ?? '').normalize('NFC').trim();
  return {
    line: row.line,
    reference: cell(places.reference),
    team: cell(places.team),
    worker: cell(places.worker),
  };
}

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const NAME = /^[\p{L}'’.-]+,?(\s+[\p{L}'’.-]+)+$/u;

function referenceReason(reference: string, firstLine: number | undefined): string | null {
  if (reference === '') return 'There is no case reference in this row';
  if (firstLine !== undefined) return `This case reference is on line ${firstLine} already`;
  if (/\p{C}/u.test(reference)) return 'A case reference cannot hold a line break or a tab';
  if (reference.length > LONGEST_REFERENCE)
    return `A case reference has ${LONGEST_REFERENCE} characters at most`;
  if (DATE.test(reference)) return 'This looks like a date: dates of birth are not stored here';
  if (NAME.test(reference))
    return 'This looks like a name: names of children and families are not stored here';
  return null;
}

function teamReason(team: string, teamId: string | undefined): string | null {
  if (team === '') return 'There is no team in this row';
  return teamId === undefined ? 'This is not one of the council’s teams' : null;
}

const workerReason = (worker: string) =>
  worker.length > LONGEST_WORKER ? `The worker’s name has ${LONGEST_WORKER} characters at most` : null;

/** The refusal of a list that may not be stored, or null: one bad row is enough, and so is no case at all. */
export function refuseFrame({ cases, refusals }: FrameReading): Outcome<never> | null {
  const lines = new Set(refusals.map(({ line }) => line)).size;
  if (lines > 0) {
    const rows = lines === 1 ? '1 row of this list is' : `${lines} rows of this list are`;
    return refused('list', `${rows} refused, so nothing was stored. Correct the file and load it again`);
  }
  return cases.length === 0 ? refused('list', 'This list has a header but no cases') : null;
}
