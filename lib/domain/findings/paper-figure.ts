import type { Share } from '#lib/domain/findings/figure.ts';
import { feasibleRange } from '#lib/statistics/feasible-counts.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** A percentage as a report printed it, in tenths of a per cent and with 0 or 1 decimals: 60% is 600 with 0. */
export type PrintedPercent = { tenths: number; decimals: number };

/** One printed percentage of a key area, with its counts where the report gave them. */
export type PaperFigure = PrintedPercent & { keyArea: string; met: number | null; base: number | null };

/** A percentage as it was printed: "60%", "57.7%". */
export const printedInWords = ({ tenths, decimals }: PrintedPercent): string =>
  `${(tenths / 10).toFixed(decimals)}%`;

const PRINTED = /^(\d{1,3})(?:\.(\d))?\s*%?$/;

/** A percentage as it is typed, such as "60", "57.7" or "60%"; null where it is none. */
export function readPrinted(text: string): PrintedPercent | null {
  const [, whole, decimal] = PRINTED.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const tenths = 10 * Number(whole) + Number(decimal ?? 0);
  return tenths > 1000 ? null : { tenths, decimals: decimal === undefined ? 0 : 1 };
}

const rangeOf = ({ tenths, decimals }: PrintedPercent, base: number) =>
  feasibleRange(tenths / 10, base, decimals);

/** The first counts, of bases from 1 to `most`, that print as this percentage; two are enough to know that it is not one. */
function firstCounts(printed: PrintedPercent, most: number): Share[] {
  const found: Share[] = [];
  for (let base = 1; base <= most && found.length < 2; base += 1) {
    const [fewest, last] = rangeOf(printed, base) ?? [0, -1];
    for (let met = fewest; met <= last && found.length < 2; met += 1) found.push({ met, base });
  }
  return found;
}

/** The counts of a printed percentage: as the report gave them, or the only ones that print so; null where they are not known. */
export function countsOf(figure: PaperFigure, returned: number): Share | null {
  if (figure.met !== null && figure.base !== null) return { met: figure.met, base: figure.base };
  const [only, another] = firstCounts(figure, returned);
  return only && !another ? only : null;
}

const ofWords = ({ met, base }: Share): string => `${met} of ${base}`;

/** The counts that print as this percentage with the base nearest to one, none above `most`; null where there are none. */
function nearestBase(printed: PrintedPercent, base: number, most: number): Share | null {
  for (let away = 0; away < most; away += 1)
    for (const near of [base - away, base + away]) {
      const range = near >= 1 && near <= most ? rangeOf(printed, near) : null;
      if (range) return { met: range[0], base: near };
    }
  return null;
}

/** The counts whose share comes nearest to a percentage that no counts print as. */
function nearestShare({ tenths }: PrintedPercent, most: number): Share {
  const away = ({ met, base }: Share) => Math.abs((1000 * met) / base - tenths);
  let best: Share = { met: tenths < 500 ? 0 : 1, base: 1 };
  for (let base = 2; base <= most; base += 1) {
    const next = { met: Math.round((tenths * base) / 1000), base };
    if (away(next) < away(best)) best = next;
  }
  return best;
}

/** Why no audits can have given a printed percentage, with what could have; null where some can. */
export function whyImpossible(printed: PrintedPercent, returned: number): string | null {
  if (firstCounts(printed, returned).length > 0) return null;
  const nearest = nearestShare(printed, returned);
  const audits = returned === 1 ? 'one audit' : `${returned} audits or fewer`;
  const share = percentOf(nearest.met, nearest.base, printed.decimals).text;
  return `${printedInWords(printed)} cannot come from ${audits}: the nearest that can is ${share} (${ofWords(nearest)})`;
}

/** Why a printed percentage cannot have these counts, with what could; null where it can. */
export function whyNotThese(printed: PrintedPercent, { met, base }: Share, returned: number): string | null {
  const words = printedInWords(printed);
  if (base < 1 || base > returned)
    return `The counts cannot be out of ${base}: the report was made from ${returned} audits`;
  if (met > base) return `${met} of ${base} cannot be: the first count is the part, the second the whole`;
  const range = rangeOf(printed, base);
  if (range && met >= range[0] && met <= range[1]) return null;
  const found = `${ofWords({ met, base })} is ${percentOf(met, base, printed.decimals).text}, not ${words}`;
  const could = nearestBase(printed, base, returned);
  if (!could) return found;
  return could.base === base
    ? `${found}: ${ofWords(could)} is`
    : `${found}: ${words} cannot come from ${base} audits, but ${ofWords(could)} can`;
}
