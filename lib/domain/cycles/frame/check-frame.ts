import { headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES, FRAME_COLUMNS, type FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { chosenSheet, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import type { FrameReport } from '#lib/domain/cycles/frame/frame-report.ts';
import { layoutOf } from '#lib/domain/cycles/frame/layouts.ts';
import { type Narrowed, narrowFrame } from '#lib/domain/cycles/frame/narrow-frame.ts';
import { type FrameReading, type FrameTeam, readFrame } from '#lib/domain/cycles/frame/read-frame.ts';
import { tallyRefusals } from '#lib/domain/cycles/frame/refusals.ts';

/** What a list is checked against. */
export type CheckAgainst = {
  places: FramePlaces;
  teams: readonly FrameTeam[];
  /** The seed of the cycle. */
  seed: string;
  /** True for a case that was audited within the months chosen, or is being audited. */
  wasAudited: (reference: string) => boolean;
};

/** What comes of a list: the cases that would be loaded, what is refused, and the report that would be kept. */
export type FrameCheck = Narrowed &
  Pick<FrameReading, 'refusals' | 'unknownTeams'> & {
    refusedRows: number;
    report: FrameReport;
  };

/** Reads a draft's list by these places, narrows it, and says what comes of every row. */
export function checkFrame(
  draft: Pick<FrameDraft, 'file' | 'choices' | 'readOn'>,
  { places, teams, seed, wasAudited }: CheckAgainst,
): FrameCheck {
  const { teamNames, oneOfFamily } = draft.choices;
  const { list } = chosenSheet(draft);
  const reading = readFrame(list, { places, teams, teamNames, today: draft.readOn });
  const narrowed = narrowFrame(reading.cases, { seed, oneOfFamily, wasAudited });
  const { refusals, unknownTeams } = reading;
  const refusedRows = new Set(refusals.map(({ line }) => line)).size;
  const report = reportOf(draft, places, { ...reading, ...narrowed, refusedRows });
  return { ...narrowed, refusals, unknownTeams, refusedRows, report };
}

type Counts = FrameReading & Narrowed & { refusedRows: number };

function reportOf(
  draft: Pick<FrameDraft, 'file' | 'choices'>,
  places: FramePlaces,
  counts: Counts,
): FrameReport {
  const { name, headerLine, list, dropped } = chosenSheet(draft);
  const names = FRAME_COLUMN_NAMES.filter((column) => places[column] !== undefined);
  const used = new Set(names.map((column) => places[column]));
  const leftOut = [
    { kind: 'refused' as const, count: counts.refusedRows },
    { kind: 'repeated' as const, count: counts.repeated },
    { kind: 'audited' as const, count: counts.audited },
    { kind: 'siblings' as const, count: counts.siblings },
  ];
  return {
    fileName: draft.file.fileName,
    format: draft.file.format,
    sheet: name,
    layout: layoutOf([...list.headers, ...dropped]),
    headerLine,
    rows: list.rows.length,
    columns: names.map((column) => ({
      label: FRAME_COLUMNS[column].label,
      header: headerName(list.headers, places[column] ?? 0),
    })),
    notKept: list.headers
      .flatMap((_, at) => (used.has(at) ? [] : [headerName(list.headers, at)]))
      .concat(dropped),
    leftOut: leftOut.filter(({ count }) => count > 0),
    refused: tallyRefusals(counts.refusals),
    refusedWhy: '',
    months: draft.choices.months,
  };
}
