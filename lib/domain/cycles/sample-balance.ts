import { balanceSentence } from '#lib/domain/cycles/balance-words.ts';
import {
  columnLabel,
  NOT_RECORDED,
  STRATUM_COLUMN_NAMES,
  type StratumColumn,
} from '#lib/domain/cycles/draw/strata.ts';
import { hypergeometricRange } from '#lib/statistics/hypergeometric-range.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** How many cases say this in that column of the list, and how many of them were drawn. */
export type GroupCounts = { column: StratumColumn; value: string; frame: number; sample: number };

/** Whether a group came as chance alone would have it, or was shared out by the draw itself. */
export type Verdict = 'usual' | 'more' | 'fewer' | 'shared-out';

/** One group's part of the list beside its part of the sample. */
export type GroupBalance = {
  value: string;
  frame: number;
  sample: number;
  frameShare: string;
  sampleShare: string;
  /** The counts that 95 of 100 simple draws of this size would bring. */
  usual: [number, number];
  /** The same in percent, 0 to 100: of the list, of the sample, and the ends of what is usual in a sample. */
  percent: { frame: number; sample: number; low: number; high: number };
  verdict: Verdict;
};

/** One column of the list: its groups, the largest first, and the sentence that sums them up. */
export type ColumnBalance = {
  column: StratumColumn;
  label: string;
  groups: GroupBalance[];
  sentence: string;
};

/** What the draw was: the sizes of list and sample, and the columns it was shared out by. */
export type DrawnFrom = { frameSize: number; sampleSize: number; strataBy: readonly StratumColumn[] };

const OTHERS = 'All others';
const MOST_GROUPS = 12;

/**
 * Does the sample look like the list? Column by column, each group's count beside the range that simple draws of this
 * size would bring 95 times in 100. Groups of a column the draw was shared out by are not judged: they were made so.
 */
export function sampleBalance(counts: readonly GroupCounts[], drawn: DrawnFrom): ColumnBalance[] {
  return STRATUM_COLUMN_NAMES.flatMap((column) => {
    const said = counts.filter((row) => row.column === column);
    if (said.length === 0) return [];
    const groups = fold(complete(said, drawn)).map((row) =>
      judge(row, drawn, drawn.strataBy.includes(column)),
    );
    const sentence = balanceSentence(groups, { label: columnLabel(column).toLowerCase(), ...drawn });
    return [{ column, label: columnLabel(column), groups, sentence }];
  });
}

type Counts = Pick<GroupCounts, 'value' | 'frame' | 'sample'>;

const sumOf = (rows: readonly Counts[], part: 'frame' | 'sample') =>
  rows.reduce((sum, row) => sum + row[part], 0);

/** The groups of a column with the cases that say nothing in it. */
function complete(said: readonly Counts[], { frameSize, sampleSize }: DrawnFrom): Counts[] {
  const silent = {
    value: NOT_RECORDED,
    frame: frameSize - sumOf(said, 'frame'),
    sample: sampleSize - sumOf(said, 'sample'),
  };
  return silent.frame > 0 ? [...said, silent] : [...said];
}

/** The largest groups, and all others as one. */
function fold(rows: readonly Counts[]): Counts[] {
  const bySize = rows.toSorted((a, b) => b.frame - a.frame || (a.value < b.value ? -1 : 1));
  if (bySize.length <= MOST_GROUPS) return bySize;
  const rest = bySize.slice(MOST_GROUPS - 1);
  const others = { value: OTHERS, frame: sumOf(rest, 'frame'), sample: sumOf(rest, 'sample') };
  return [...bySize.slice(0, MOST_GROUPS - 1), others];
}

function judge(row: Counts, { frameSize, sampleSize }: DrawnFrom, isSharedOut: boolean): GroupBalance {
  const { value, frame, sample } = row;
  const usual = hypergeometricRange({ N: frameSize, K: frame, n: sampleSize });
  const byChance: Verdict = sample < usual[0] ? 'fewer' : sample > usual[1] ? 'more' : 'usual';
  const frameShare = percentOf(frame, frameSize);
  const sampleShare = percentOf(sample, sampleSize);
  const ofSample = (count: number) => percentOf(count, sampleSize, 1).value ?? 0;
  return {
    value,
    frame,
    sample,
    frameShare: frameShare.text,
    sampleShare: sampleShare.text,
    usual,
    percent: {
      frame: frameShare.value ?? 0,
      sample: ofSample(sample),
      low: ofSample(usual[0]),
      high: ofSample(usual[1]),
    },
    verdict: isSharedOut ? 'shared-out' : byChance,
  };
}
