/** What is kept of a team in a month, in the order of every table and form. */
export const MONTH_COLUMNS = {
  posts: { label: 'Posts', noun: 'the posts', unit: 'posts' },
  vacant: { label: 'Vacant posts', noun: 'the vacant posts', unit: 'posts' },
  agency: { label: 'Agency workers', noun: 'the agency workers', unit: 'posts' },
  sick: { label: 'Days lost to sickness', noun: 'the days lost to sickness', unit: 'days' },
  staff: { label: 'Working days of all staff', noun: 'the working days of all staff', unit: 'days' },
} as const satisfies Record<string, { label: string; noun: string; unit: 'posts' | 'days' }>;

/** One number of a team's month. */
export type MonthColumn = keyof typeof MONTH_COLUMNS;

/** The numbers in order. */
export const MONTH_COLUMN_NAMES = [
  'posts',
  'vacant',
  'agency',
  'sick',
  'staff',
] as const satisfies MonthColumn[];

/** A team's month: posts, vacant posts and agency workers in tenths of a full-time post, days as days; null where nobody said. */
export type MonthCounts = Record<MonthColumn, number | null>;

/** A month of which nothing is known. */
export const NO_COUNTS: MonthCounts = { posts: null, vacant: null, agency: null, sick: null, staff: null };

/** Whether anything at all is known of a month. */
export const saysAnything = (counts: MonthCounts): boolean =>
  MONTH_COLUMN_NAMES.some((column) => counts[column] !== null);

/** Whether two months say the same. */
export const sameCounts = (one: MonthCounts, other: MonthCounts): boolean =>
  MONTH_COLUMN_NAMES.every((column) => one[column] === other[column]);
