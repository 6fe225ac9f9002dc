/** What a token may open, each on its own, in the words of the page that makes tokens. */
export const SCOPES = {
  figures: { label: 'Figures', does: 'The figures of each published cycle, by key area and question.' },
  breakdowns: {
    label: 'Breakdowns',
    does: 'The same by team, service, area, plan type, age band and provider, with few cases hidden.',
  },
  trends: { label: 'Trends', does: 'The figures of a tool over all its published cycles.' },
} as const;

/** One thing a token may open. */
export type Scope = keyof typeof SCOPES;

/** All of them in the order of the form, for schemas. */
export const SCOPE_NAMES = ['figures', 'breakdowns', 'trends'] as const satisfies Scope[];
