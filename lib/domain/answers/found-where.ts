/** Where the evidence was, beside where it should have been. Only what is on the record can count as met. */
export const FOUND_WHERE = {
  'expected-place': { label: 'Where it was expected', onRecord: true },
  'elsewhere-on-system': { label: 'Elsewhere on the system', onRecord: true },
  'paper-file': { label: 'On a paper file', onRecord: true },
  'told-by-worker-only': { label: 'Told by the worker only', onRecord: false },
  'not-recorded': { label: 'Not recorded', onRecord: false },
} as const;

/** Where the evidence was. */
export type FoundWhere = keyof typeof FOUND_WHERE;

/** The answers to "where was it found", for schemas and lists. */
export const FOUND_WHERE_NAMES = [
  'expected-place',
  'elsewhere-on-system',
  'paper-file',
  'told-by-worker-only',
  'not-recorded',
] as const satisfies FoundWhere[];
