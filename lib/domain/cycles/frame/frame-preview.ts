import { type CaseloadList, keepColumns } from '#lib/domain/cycles/frame/caseload-list.ts';
import {
  type ColumnPlaces,
  FRAME_COLUMN_NAMES,
  FRAME_COLUMNS,
  type FramePlaces,
} from '#lib/domain/cycles/frame/columns.ts';
import type { FrameReading, FrameTeam, Refusal } from '#lib/domain/cycles/frame/read-frame.ts';

/** The columns that are kept: their own name here and the list's header. */
export type KeptColumn = { label: string; header: string };

/** A list as it was understood, shown before anything is stored. */
export type FramePreview = {
  /** All of it, for choosing other columns. */
  whole: CaseloadList;
  places: ColumnPlaces;
  /** Null until a reference and a team column are settled. */
  reading: PreviewReading | null;
};

/** What the settled columns give. */
export type PreviewReading = {
  /** The kept columns alone, which is all that is sent back to be stored; null where a row is refused. */
  kept: CaseloadList | null;
  /** Where each kept column stands among those kept. */
  keptPlaces: ColumnPlaces;
  columns: KeptColumn[];
  /** Headers of what is left behind. */
  notKept: string[];
  cases: number;
  /** The kept cells of the first rows, for a look. */
  firstRows: CaseloadList['rows'];
  refusals: Refusal[];
  /** The teams a case can belong to, for correcting the file. */
  teams: string[];
};

const FIRST_ROWS = 5;

/** Shows how a list is understood by these columns, and what comes of it. */
export function previewReading(
  list: CaseloadList,
  places: FramePlaces,
  { cases, refusals, teams }: FrameReading & { teams: readonly FrameTeam[] },
): PreviewReading {
  const names = FRAME_COLUMN_NAMES.filter((name) => places[name] !== null);
  const used = names.flatMap((name) => places[name] ?? []);
  const at = (name: keyof FramePlaces) => (places[name] === null ? null : names.indexOf(name));
  const kept = keepColumns(list, used);
  return {
    kept: refusals.length > 0 ? null : kept,
    keptPlaces: { reference: at('reference'), team: at('team'), worker: at('worker') },
    columns: names.map((name) => ({
      label: FRAME_COLUMNS[name].label,
      header: list.headers[places[name] ?? 0] ?? '',
    })),
    notKept: list.headers.filter((_, place) => !used.includes(place)),
    cases: cases.length,
    firstRows: kept.rows.slice(0, FIRST_ROWS),
    refusals,
    teams: teams.map(({ name }) => name),
  };
}
