import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import { type ExportCount, exportCounts } from '#lib/domain/findings/export-count.ts';
import { type ExportFigure, exportFigures } from '#lib/domain/findings/export-figure.ts';
import { type ExportGroup, exportBreakdown } from '#lib/domain/findings/export-group.ts';
import { type ExportNote, exportNotes } from '#lib/domain/findings/export-notes.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';

/**
 * The findings of one cycle as they leave the pages. The CSV file, the workbook and the open data interface are renderings
 * of this one table, so that none can say another figure than the next.
 */
export type ExportTable = {
  notes: ExportNote[];
  figures: ExportFigure[];
  counts: ExportCount[];
  /** Empty where no breakdown was asked for. */
  groups: ExportGroup[];
};

/** The table of a cycle, with its breakdowns where their counts are given. */
export function exportTable(record: FindingsRecord, source: BreakdownSource | null = null): ExportTable {
  const breakdown = source && { ...exportBreakdown(record.tool, source), disclosure: source.disclosure };
  const picked = countIn(record.targeted, RETURNED_CELL) > 0;
  return {
    notes: exportNotes(record, breakdown),
    figures: [...exportFigures(record, 'random'), ...(picked ? exportFigures(record, 'targeted') : [])],
    counts: exportCounts(record),
    groups: breakdown?.groups ?? [],
  };
}
