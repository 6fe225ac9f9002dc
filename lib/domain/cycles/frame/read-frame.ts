import { ageBand } from '#lib/domain/cycles/frame/age-band.ts';
import { CASE_ATTRIBUTE_NAMES, type CaseAttributes } from '#lib/domain/cycles/frame/attributes.ts';
import type { CaseloadList, ListRow } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES, type FrameColumn, type FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { REFUSALS, type Refusal } from '#lib/domain/cycles/frame/refusals.ts';
import { type RowTexts, refuseCells } from '#lib/domain/cycles/frame/refuse-cell.ts';
import { sameTeam } from '#lib/domain/cycles/frame/same-team.ts';

/** A team cases can belong to. */
export type FrameTeam = { id: string; name: string };

/** One case that could be drawn, as the list gives it; worker and family are empty where it names none. */
export type CaseToDraw = {
  reference: string;
  teamId: string;
  worker: string;
  family: string;
  attributes: CaseAttributes;
};

/** A list read against the council's open teams. */
export type FrameReading = {
  cases: CaseToDraw[];
  refusals: Refusal[];
  /** Rows that said again, word for word, what an earlier row says of the same case. */
  repeated: number;
  /** Names in the team column that are no team of the council, as the list first spells each. */
  unknownTeams: string[];
};

/** How a list is to be read. */
export type ReadBy = {
  places: FramePlaces;
  teams: readonly FrameTeam[];
  /** What the list calls a team → the id of the council's team it is, as a coordinator settled it. */
  teamNames?: Readonly<Record<string, string>>;
  /** The day ages are counted at, yyyy-mm-dd. */
  today: string;
};

/** Inspectors' lists letter their answers: "a) Male". */
const LETTERED = /^[a-z]\d?\)\s*(?=\S)/i;

type Seen = { line: number; content: string };

/** Two references are the same case where they differ in case or in how an accent was typed. */
const sameCase = (reference: string) => reference.normalize('NFC').toUpperCase();

/** Reads every row: the cases of a list, and each refused cell with its line and reason. */
export function readFrame(list: CaseloadList, by: ReadBy): FrameReading {
  const teamIds = teamsByName(by);
  const seen = new Map<string, Seen>();
  const unknown = new Map<string, string>();
  const reading: FrameReading = { cases: [], refusals: [], repeated: 0, unknownTeams: [] };
  for (const raw of list.rows) {
    const row = textsOf(raw, by);
    const team = sameTeam(row.team);
    const teamId = teamIds.get(team);
    if (teamId === undefined && team !== '' && !unknown.has(team)) unknown.set(team, row.team);
    readRow(reading, seen, { row, teamId });
  }
  reading.unknownTeams = [...unknown.values()];
  return reading;
}

function teamsByName({ teams, teamNames = {} }: ReadBy): Map<string, string> {
  const open = new Set(teams.map(({ id }) => id));
  const settled = Object.entries(teamNames).filter(([, id]) => open.has(id));
  return new Map([
    ...settled.map(([name, id]) => [sameTeam(name), id] as const),
    ...teams.map(({ id, name }) => [sameTeam(name), id] as const),
  ]);
}

function readRow(
  reading: FrameReading,
  seen: Map<string, Seen>,
  { row, teamId }: { row: RowTexts; teamId: string | undefined },
): void {
  const refusals = refuseCells(row, teamId);
  const content = contentOf(row);
  const before = row.reference === '' ? undefined : seen.get(sameCase(row.reference));
  if (before?.content === content) {
    if (refusals.length === 0) reading.repeated += 1;
  } else if (before) refusals.push(contradiction(row, before.line));
  else if (refusals.length === 0 && teamId !== undefined) reading.cases.push(caseOf(row, teamId));
  if (!before) seen.set(sameCase(row.reference), { line: row.line, content });
  reading.refusals.push(...refusals);
}

/** Everything a row says but its reference, to be compared; parted by a character that nobody types. */
const contentOf = (row: RowTexts) =>
  FRAME_COLUMN_NAMES.map((name) => (name === 'reference' ? '' : row[name])).join('\u001f');

const contradiction = ({ line, reference }: RowTexts, first: number): Refusal => ({
  line,
  column: 'reference',
  value: reference,
  kind: 'contradicts',
  reason: `${REFUSALS.contradicts.reason}: compare line ${first}`,
});

function textsOf({ line, cells }: ListRow, { places, today }: ReadBy): RowTexts {
  const cell = (column: FrameColumn) => {
    const place = places[column];
    return place === undefined ? '' : (cells[place] ?? '').normalize('NFC').trim();
  };
  const row: RowTexts = { ...EMPTY, line, age: null };
  for (const name of FRAME_COLUMN_NAMES) if (places[name] !== undefined) row[name] = cell(name);
  if (row['age-band'] !== '') row.age = ageBand(row['age-band'], today);
  return row;
}

const EMPTY: Record<FrameColumn, string> = {
  reference: '',
  team: '',
  worker: '',
  family: '',
  'plan-type': '',
  'age-band': '',
  sex: '',
  'ethnic-group': '',
  'legal-status': '',
  placement: '',
  provider: '',
  need: '',
  area: '',
  service: '',
};

function caseOf(row: RowTexts, teamId: string): CaseToDraw {
  const { reference, worker, family, age } = row;
  const attributes: CaseAttributes = {};
  for (const name of CASE_ATTRIBUTE_NAMES) {
    const value = name === 'age-band' ? (age ?? '') : row[name];
    if (value !== '') attributes[name] = value.replace(LETTERED, '').replaceAll(/\s+/g, ' ');
  }
  return { reference, teamId, worker, family, attributes };
}
