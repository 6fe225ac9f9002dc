import type { MonthColumn, MonthCounts } from '#lib/domain/circumstances/month-columns.ts';
import { numberWords } from '#lib/domain/circumstances/month-number.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** What is read of a team's month, in the order of the table. */
export const MONTH_SHARES = {
  vacant: {
    label: 'Vacant posts',
    meaning: 'Vacant posts out of all posts, both as full-time posts.',
  },
  agency: {
    label: 'Agency workers',
    meaning: 'Agency workers out of everybody in post: permanent staff and agency workers together.',
  },
  sick: {
    label: 'Days lost to sickness',
    meaning: 'Working days lost to sickness out of the working days of all staff.',
  },
} as const;

/** One share of a month. */
export type MonthShare = keyof typeof MONTH_SHARES;

/** The shares in order. */
export const MONTH_SHARE_NAMES = ['vacant', 'agency', 'sick'] as const satisfies MonthShare[];

/** A share of a month in words, with its counts: "14%" and "1.5 of 11". */
export type ReadShare = { percent: string; counts: string };

/** Everybody in post: the posts that are not vacant, and agency workers; null where one of them is not known. */
function inPost({ posts, vacant, agency }: MonthCounts): number | null {
  return posts === null || vacant === null || agency === null ? null : posts - vacant + agency;
}

const WHOLES = {
  vacant: { of: ({ posts }: MonthCounts) => posts, unit: 'posts' },
  agency: { of: inPost, unit: 'posts' },
  sick: { of: ({ staff }: MonthCounts) => staff, unit: 'staff' },
} as const satisfies Record<MonthShare, { of: (counts: MonthCounts) => number | null; unit: MonthColumn }>;

/** A share of a month, or null where its counts are not known or there is nothing to share. */
export function shareOf(share: MonthShare, counts: MonthCounts): ReadShare | null {
  const part = counts[share];
  const { of, unit } = WHOLES[share];
  const whole = of(counts);
  if (part === null || whole === null || whole === 0) return null;
  return {
    percent: percentOf(part, whole).text,
    counts: `${numberWords(share, part)} of ${numberWords(unit, whole)}`,
  };
}

/** Whether so few posts are in a team that its days of sickness would be somebody's own; also where nobody said how many. */
export const isSmallTeam = ({ posts }: MonthCounts, hideUpTo: number): boolean =>
  posts === null || posts <= hideUpTo * 10;
