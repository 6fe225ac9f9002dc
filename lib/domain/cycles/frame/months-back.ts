/** Months back that an audit of a case keeps it out of the list; 0 for none. */
export const MONTHS_BACK = [0, 6, 12] as const;

/** Months back that an audit keeps a case out. */
export type MonthsBack = (typeof MONTHS_BACK)[number];
