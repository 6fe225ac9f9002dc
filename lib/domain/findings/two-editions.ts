import { z } from 'zod';
import type { Edition } from '#lib/domain/findings/edition.ts';
import { areasOf, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { asSentence, countInWords, figureInWords } from '#lib/domain/findings/words.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** One line of two editions side by side, as both are read. */
export type EditionLine = { id: string; label: string; left: string; right: string; isChanged: boolean };

/** Two editions of one cycle's findings side by side. */
export type TwoEditions = {
  left: Edition;
  right: Edition;
  /** The key areas in report order, then the audits returned. */
  lines: EditionLine[];
  /** Key areas that read differently. */
  changed: number;
};

const numberInAddress = z.coerce.number().int().min(1).max(9999).optional().catch(undefined);

/** The two editions an address names. */
export const sidesInAddress = z.object({ left: numberInAddress, right: numberInAddress });

/** The numbers of the editions to lay side by side: those named, else the last two; null where there are not two. */
export function chooseSides(
  editions: readonly Edition[],
  { left, right }: z.infer<typeof sidesInAddress>,
): { left: number; right: number } | null {
  const [before, last] = editions.slice(-2);
  if (!(before && last)) return null;
  return { left: left ?? before.number, right: right ?? last.number };
}

const lineOf = (id: string, label: string, [left, right]: readonly [string, string]): EditionLine => ({
  ...{ id, label, left, right },
  isChanged: left !== right,
});

function returnedIn({ returned, requested }: Edition): string {
  const { text } = percentOf(Math.min(returned, requested), requested);
  return `${countInWords(returned)} of ${countInWords(requested)} (${text})`;
}

const editionOf = ({ editions, edition }: FindingsRecord) =>
  editions.find(({ number }) => number === edition);

/** Two editions of one cycle, line by line; null where one of them is no edition. */
export function layOut(left: FindingsRecord, right: FindingsRecord): TwoEditions | null {
  const [before, after] = [editionOf(left), editionOf(right)];
  if (!(before && after)) return null;
  const now = areasOf(right);
  const areas = areasOf(left).map(({ id, label, figure }) => {
    const then = figureInWords(figure);
    const found = now.find((area) => area.id === id);
    return lineOf(id, label, [asSentence(then), asSentence(found ? figureInWords(found.figure) : then)]);
  });
  const returned = lineOf('returned', 'Audits returned', [returnedIn(before), returnedIn(after)]);
  return {
    ...{ left: before, right: after },
    lines: [...areas, returned],
    changed: areas.filter(({ isChanged }) => isChanged).length,
  };
}
