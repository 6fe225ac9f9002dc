/** The id under which a pair's agreed response is kept; an auditor's own is kept under their own id. Figures use the agreed one. */
export const AGREED = '00000000-0000-0000-0000-000000000000';

/** How a pair works, as the plan of a cycle says. */
export const PAIR_MODES = {
  together: { label: 'Together from the start' },
  'alone-first': { label: 'Each alone, then together' },
} as const;

/** How the pairs of a cycle work. */
export type PairMode = keyof typeof PAIR_MODES;

/** The ways of working, in the order they are offered. */
export const PAIR_MODE_NAMES = ['together', 'alone-first'] as const satisfies PairMode[];
