import type { MonthColumn, MonthCounts } from '#lib/domain/circumstances/month-columns.ts';
import { numberWords } from '#lib/domain/circumstances/month-number.ts';

/** Something about a month that cannot be: the number to put right, and a sentence without its full stop. */
export type Contradiction = { column: MonthColumn; message: string };

/** A part, what it is a part of, and the words for both. */
const PARTS = [
  {
    part: 'vacant',
    whole: 'posts',
    missing: 'Enter the posts too: vacant posts are a part of them',
    more: 'Vacant posts cannot be more than the posts',
  },
  {
    part: 'sick',
    whole: 'staff',
    missing: 'Enter the working days of all staff too: days lost are a part of them',
    more: 'Days lost to sickness cannot be more than the working days of all staff',
  },
] as const;

/** What cannot be about a month: a part without its whole, or more than it. */
export const contradictions = (counts: MonthCounts): Contradiction[] =>
  PARTS.flatMap(({ part, whole, missing, more }): Contradiction[] => {
    const [some, all] = [counts[part], counts[whole]];
    if (some === null) return [];
    if (all === null) return [{ column: whole, message: missing }];
    const beside = `${numberWords(part, some)} of ${numberWords(whole, all)}`;
    return some > all ? [{ column: part, message: `${more}: this says ${beside}` }] : [];
  });
