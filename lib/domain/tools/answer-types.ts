/** What an answer comes to. Not met: the record shows it was not done. Not evidenced: the record is silent. */
export const ANSWER_OUTCOMES = ['met', 'partly', 'not-met', 'not-evidenced', 'na', 'unanswered'] as const;

/** What an answer comes to, whichever way the question is answered. */
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** One choice a question offers: its stored value, its words, and the outcome it stands for. */
export type AnswerOption = {
  value: string;
  label: string;
  shortLabel: string;
  hint: string | null;
  outcome: AnswerOutcome;
};

const option = (
  value: string,
  outcome: AnswerOutcome,
  words: { label: string; shortLabel?: string; hint?: string },
): AnswerOption => ({
  value,
  label: words.label,
  shortLabel: words.shortLabel ?? words.label,
  hint: words.hint ?? null,
  outcome,
});

const notEvidenced = option('not-evidenced', 'not-evidenced', {
  label: 'Nothing found on the record',
  shortLabel: 'Nothing found',
  hint: 'The record is silent: the work may have been done',
});
const na = option('na', 'na', { label: 'Does not apply', shortLabel: 'N/A' });

/** Each answer type: whether it can count in a figure, and the choices it offers in the order of the number keys. */
export const ANSWER_TYPES = {
  evidence: {
    counts: true,
    options: [
      option('met', 'met', { label: 'Yes, evidenced', shortLabel: 'Yes' }),
      option('partly', 'partly', { label: 'Partly' }),
      option('not-met', 'not-met', { label: 'No', hint: 'The record shows it was not done' }),
      notEvidenced,
      na,
    ],
  },
  'yes-no': {
    counts: true,
    options: [
      option('yes', 'met', { label: 'Yes' }),
      option('no', 'not-met', { label: 'No' }),
      notEvidenced,
      na,
    ],
  },
  grade: {
    counts: true,
    options: [
      option('outstanding', 'met', {
        label: 'Outstanding',
        hint: 'Good throughout, and more: it clearly changed something for the person, and others could learn from it',
      }),
      option('good', 'met', {
        label: 'Good',
        hint: 'What the person needed was done, in time and with them; what is missing is small and did no harm',
      }),
      option('requires-improvement', 'not-met', {
        label: 'Requires improvement',
        hint: 'Some of it is there, but gaps, delay or thin recording left the person with less help than they needed',
      }),
      option('inadequate', 'not-met', {
        label: 'Inadequate',
        hint: 'Important parts are missing or so weak that the person was left without help, or at risk',
      }),
      na,
    ],
  },
  dates: { counts: true, options: [notEvidenced, na] },
  'scale-0-10': { counts: true, options: [] },
  number: { counts: false, options: [] },
  text: { counts: false, options: [] },
  choice: { counts: false, options: [] },
  'action-list': { counts: false, options: [] },
} as const satisfies Record<string, { counts: boolean; options: readonly AnswerOption[] }>;

/** How a question is answered. */
export type AnswerType = keyof typeof ANSWER_TYPES;

/** The answer types, for schemas and tests. */
export const ANSWER_TYPE_NAMES = [
  'evidence',
  'yes-no',
  'grade',
  'dates',
  'scale-0-10',
  'number',
  'text',
  'choice',
  'action-list',
] as const satisfies AnswerType[];

/** On the scale of nought to ten, this or more is met. */
export const SCALE_MET_FROM = 7;

/** The choices an auditor may make instead of the computed outcome, each with a written reason. */
export const OVERRIDE_OUTCOMES = ['met', 'partly', 'not-met', 'not-evidenced', 'na'] as const;

/** The choices a type of answer offers, none where it is typed in. */
export const optionsOf = (type: AnswerType): readonly AnswerOption[] => ANSWER_TYPES[type].options;
