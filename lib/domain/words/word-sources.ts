/** Who wrote or said something in an audit, in the order they are listed. */
export const WORD_SOURCES = {
  note: { label: 'What auditors wrote', heard: 'Auditors' },
  voice: { label: 'What children and families said', heard: 'A child or family' },
  practitioner: { label: 'What practitioners said', heard: 'A practitioner' },
  exemplar: { label: 'Work others should see', heard: 'Auditors, of work others should see' },
  action: { label: 'What is to be done', heard: 'An action' },
} as const;

/** One kind of words. */
export type WordSource = keyof typeof WORD_SOURCES;

/** The kinds, for schemas and lists. */
export const WORD_SOURCE_NAMES = [
  'note',
  'voice',
  'practitioner',
  'exemplar',
  'action',
] as const satisfies WordSource[];
