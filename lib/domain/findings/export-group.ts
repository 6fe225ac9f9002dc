import {
  type Breakdown,
  type BreakdownRow,
  type BreakdownSource,
  breakdownOf,
} from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWN_NAMES, type BreakdownBy, groupName } from '#lib/domain/findings/breakdown-by.ts';
import { exportNumbers, HIDDEN } from '#lib/domain/findings/export-figure.ts';
import { countsInWords } from '#lib/domain/findings/words.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** One group in one key area, as its reader may see it. Of a hidden group every number is null. */
export type ExportGroup = {
  by: BreakdownBy;
  keyArea: string;
  label: string;
  group: string;
  /** The edition these counts are of: an earlier one than is read where too little has changed since. */
  edition: number | null;
  shown: BreakdownRow['shown'];
  /** "60% (15 of 25)", "3 of 7" or "Hidden: few cases". */
  words: string;
  met: number | null;
  base: number | null;
  percent: number | null;
  range: string;
  low: number | null;
  high: number | null;
};

const NOTHING = { words: HIDDEN, met: null, base: null, percent: null, range: '', low: null, high: null };

function numbersOf(row: BreakdownRow) {
  if (row.shown === 'hidden') return NOTHING;
  const { share } = row.figure;
  if (row.shown === 'percent') return { ...exportNumbers(row.figure), ...share };
  const words = share.base === 0 ? 'No data' : countsInWords(row.figure);
  return { ...NOTHING, words, ...share };
}

function groupsOf({ by, keyArea, edition, rows }: Breakdown, label: string): ExportGroup[] {
  return rows.map((row) => {
    const { words, met, base, percent, range, low, high } = numbersOf(row);
    const numbers = { words, met, base, percent, range, low, high };
    return { by, keyArea, label, group: groupName(row.group), edition, shown: row.shown, ...numbers };
  });
}

/** A breakdown of every key area by some cuts, and the cuts that this reader is kept from. */
export type ExportBreakdown = { groups: ExportGroup[]; refused: BreakdownBy[] };

/** What may leave of every breakdown that something is recorded for, key area by key area in report order. */
export function exportBreakdown(
  { keyAreas }: Pick<ToolDefinition, 'keyAreas'>,
  source: BreakdownSource,
  cuts: readonly BreakdownBy[] = BREAKDOWN_NAMES,
): ExportBreakdown {
  const made = cuts.flatMap((by) =>
    keyAreas.map(({ id, label }) => ({ label, breakdown: breakdownOf(source, { by, keyArea: id }) })),
  );
  return {
    groups: made.flatMap(({ label, breakdown }) => groupsOf(breakdown, label)),
    refused: cuts.filter((by) =>
      made.some(({ breakdown }) => breakdown.by === by && breakdown.withheld === 'overlap'),
    ),
  };
}
