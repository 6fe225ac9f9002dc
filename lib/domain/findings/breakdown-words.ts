import type { Breakdown, BreakdownRow } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWNS, groupName } from '#lib/domain/findings/breakdown-by.ts';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import { type DisclosureRule, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import { countsInWords, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';

const HIDDEN = 'Hidden';

/** Counts without a percentage: "3 of 4: too few for a percentage". */
function countsAlone(figure: Figure): string {
  if (figure.share.base === 0) return 'No answers';
  const why = figure.decision.reason === 'low-response' ? 'too few answered' : 'too few';
  return `${countsInWords(figure)}: ${why} for a percentage`;
}

/** What stands beside a group: "60% (15 of 25)", "3 of 4: too few for a percentage", "Hidden". */
export function rowInWords(row: BreakdownRow): string {
  if (row.shown === 'hidden') return HIDDEN;
  return row.shown === 'percent' ? figureInWords(row.figure) : countsAlone(row.figure);
}

/** Why some groups are hidden, for whoever meets one; null where none is. */
export function whyHidden(
  { rows, by }: Breakdown,
  { hideUpTo }: Pick<DisclosureRule, 'hideUpTo'>,
): string | null {
  const hidden = rows.filter(({ shown }) => shown === 'hidden').length;
  if (hidden === 0) return null;
  const { many } = BREAKDOWNS[by];
  const few = `${hideUpTo} or fewer cases that met, or that did not, could point to a person`;
  if (hidden === rows.length)
    return `All ${many} are hidden: ${few}, and one hidden alone could be worked out from the rest.`;
  return `Some ${many} are hidden: ${few}. Others are hidden with them, so that no subtraction from the total, from other breakdowns or from other editions brings them back.`;
}

/** What small groups look like to who sees every count. */
export const smallGroupsNote = ({ audience, minBaseForPercent }: DisclosureRule): string | null =>
  seesEveryCount(audience)
    ? `Under ${minBaseForPercent} answers a group has its counts and no percentage. Leaders see no group of few cases.`
    : null;

const HEADINGS: CsvRow = ['Group', 'Evidence on file', 'Per cent', 'Likely range (95%)', 'Met', 'Answered'];

function csvRow(name: string, row: BreakdownRow): CsvRow {
  if (row.shown === 'hidden') return [name, HIDDEN, '', '', 'c', 'c'];
  const { share, percent, interval } = row.figure;
  const isPercent = row.shown === 'percent';
  const drawn: CsvRow = isPercent ? [percent.value ?? '', rangeInWords(interval)] : ['', ''];
  return [name, rowInWords(row), ...drawn, share.met, share.base];
}

/** A breakdown as the rows of a file: what its reader sees on the page, and nothing more; "c" stands for a hidden count. */
export function breakdownCsv(breakdown: Breakdown, heading: CsvRow): CsvRow[] {
  const total: BreakdownRow = {
    ...{ group: 'all', figure: breakdown.total },
    shown: hasPercent(breakdown.total) ? 'percent' : 'counts',
  };
  return [
    heading,
    HEADINGS,
    ...breakdown.rows.map((row) => csvRow(groupName(row.group), row)),
    csvRow('All cases', total),
  ];
}
