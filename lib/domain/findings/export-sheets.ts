import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import { BREAKDOWNS } from '#lib/domain/findings/breakdown-by.ts';
import type { ExportCount } from '#lib/domain/findings/export-count.ts';
import { displayInWords, type ExportFigure } from '#lib/domain/findings/export-figure.ts';
import type { ExportGroup } from '#lib/domain/findings/export-group.ts';
import type { ExportTable } from '#lib/domain/findings/export-table.ts';
import { foundIn } from '#lib/domain/findings/found-places.ts';

/** One cell of a file: text or a number, never a formula. */
export type ExportCell = string | number;

/** A sheet of a workbook, or a block of a CSV file: its first row names the columns. */
export type ExportSheet = { name: string; rows: ExportCell[][] };

type Column<T> = { heading: string; of: (line: T) => ExportCell };

const orEmpty = (value: number | null): ExportCell => value ?? '';
const KINDS = { 'key-area': 'Key area', question: 'Question' } as const;

const FIGURE_COLUMNS: readonly Column<ExportFigure>[] = [
  { heading: 'Kind', of: ({ kind }) => KINDS[kind] },
  { heading: 'Key area or question', of: ({ label }) => label },
  { heading: 'Selection', of: ({ selection }) => SELECTIONS[selection].label },
  { heading: 'Evidence on file', of: ({ words }) => words },
  { heading: 'Per cent', of: ({ percent }) => orEmpty(percent) },
  { heading: 'Likely range (95%)', of: ({ range }) => range },
  { heading: 'Met', of: ({ counts }) => counts.met },
  { heading: 'Partly', of: ({ counts }) => counts.partly },
  { heading: 'Not met', of: ({ counts }) => counts['not-met'] },
  { heading: 'Nothing found', of: ({ counts }) => counts['not-evidenced'] },
  { heading: 'Answered', of: ({ counts }) => counts.answered },
  { heading: 'Not answered', of: ({ counts }) => counts.missing },
  { heading: 'Does not apply', of: ({ counts }) => counts.na },
  { heading: 'Audits returned', of: ({ counts }) => counts.returned },
  { heading: 'Expected in', of: ({ expectedIn }) => expectedIn.join('; ') },
  ...foundIn([], []).map(({ label, place }) => ({
    heading: label,
    of: ({ found }: ExportFigure) => found.find((each) => each.place === place)?.count ?? 0,
  })),
  { heading: 'Lowest likely per cent', of: ({ low }) => orEmpty(low) },
  { heading: 'Highest likely per cent', of: ({ high }) => orEmpty(high) },
  { heading: 'How it is shown', of: displayInWords },
  { heading: 'Name in the interface', of: ({ id }) => id },
];

const GROUP_COLUMNS: readonly Column<ExportGroup>[] = [
  { heading: 'By', of: ({ by }) => BREAKDOWNS[by].label },
  { heading: 'Group', of: ({ group }) => group },
  { heading: 'Key area', of: ({ label }) => label },
  { heading: 'Evidence on file', of: ({ words }) => words },
  { heading: 'Per cent', of: ({ percent }) => orEmpty(percent) },
  { heading: 'Likely range (95%)', of: ({ range }) => range },
  { heading: 'Met', of: ({ met }) => orEmpty(met) },
  { heading: 'Answered', of: ({ base }) => orEmpty(base) },
  { heading: 'Lowest likely per cent', of: ({ low }) => orEmpty(low) },
  { heading: 'Highest likely per cent', of: ({ high }) => orEmpty(high) },
  { heading: 'Counts of edition', of: ({ edition }) => edition ?? 'Provisional' },
];

const COUNT_COLUMNS: readonly Column<ExportCount>[] = [
  { heading: 'What is counted', of: ({ kind }) => kind },
  { heading: 'About', of: ({ about }) => about },
  { heading: 'Count', of: ({ count }) => count },
  { heading: 'Out of', of: ({ of }) => orEmpty(of) },
];

function sheetOf<T>(name: string, columns: readonly Column<T>[], lines: readonly T[]): ExportSheet {
  const cells = (line: T) => columns.map(({ of }) => of(line));
  return { name, rows: [columns.map(({ heading }) => heading), ...lines.map(cells)] };
}

/** The table as sheets, each under its headings: the figures, the breakdowns where there are any, and the counts beside them. */
export const exportSheets = ({ figures, groups, counts }: ExportTable): ExportSheet[] => [
  sheetOf('Figures', FIGURE_COLUMNS, figures),
  ...(groups.length > 0 ? [sheetOf('Breakdown', GROUP_COLUMNS, groups)] : []),
  sheetOf('Judgements and marks', COUNT_COLUMNS, counts),
];

/** What a reader has to know, as a sheet of its own. */
export const notesSheet = ({ notes }: ExportTable): ExportSheet => ({
  name: 'Notes',
  rows: [['Note', 'What it says'], ...notes.map((note) => [...note])],
});
