/** How a case came to be audited. Only those drawn at random speak for the others; the two never share a figure. */
export const SELECTIONS = {
  random: { label: 'Drawn at random' },
  targeted: { label: 'Picked by hand' },
} as const;

/** How a case came to be audited. */
export type Selection = keyof typeof SELECTIONS;

/** The selections, for schemas and lists. */
export const SELECTION_NAMES = ['random', 'targeted'] as const satisfies Selection[];
