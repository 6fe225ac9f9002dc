/** What auditors might write beside an answer, by its outcome. Nobody is described: every case is invented. */
export const NOTES = {
  met: [
    'Clear, dated and easy to follow.',
    'A good example: the reasoning is set out step by step.',
    'Recorded in the same week.',
    'Found at once, in the place one would look first.',
  ],
  partly: [
    'Part of it is there; the reasons are not.',
    'There at the start, then it tails off.',
    'The date is recorded but not who was present.',
  ],
  'not-met': [
    'The record says this was put off, and it was not picked up again.',
    'Noted by the worker as outstanding for two months.',
    'Cancelled twice and not rearranged.',
  ],
  'not-evidenced': [
    'Looked in every place listed; nothing found.',
    'May have been done: the worker remembers it, but nothing is written.',
    'No entry between two visits five weeks apart.',
  ],
} as const;

/** What someone who was asked might say, as it stands beside the file. */
export const VOICE_WORDS = {
  same: [
    'She came when she said she would, and she listened.',
    'It is in there the way I told it.',
    'Yes, that is what we agreed at the meeting.',
    'He asked me on my own, and wrote down what I said.',
  ],
  differs: [
    'Nobody asked me. They talked to my mum.',
    'I was told about the meeting the day before, so I could not come.',
    'It says I agreed. I did not say anything.',
    'She was kind, but nothing changed at home.',
  ],
} as const;

/** Why a grade was given. */
export const GRADE_REASONS = {
  outstanding: ['Specific, tested against what the child says, and shared with everyone who needs it.'],
  good: [
    'Says what has to change and by when; a stranger could follow it.',
    'Sound throughout, with one date missing.',
    'Good use of history and a clear view of risk.',
  ],
  'requires-improvement': [
    'Lists services rather than what has to change.',
    'Describes events well but draws little from them.',
    'Copied forward from the last one with few changes.',
  ],
  inadequate: [
    'Does not address the reason for the plan.',
    'Too thin to tell what the worry is or what would show it had changed.',
  ],
} as const;

/** Why a question does not apply. */
export const NOT_APPLICABLE = 'Checked with the worker and the record: this does not arise for this case.';

/** What pairs write in the questions that end every tool. */
export const CLOSING_TEXTS = [
  'A steady relationship with the worker over the whole period, seen in every visit note.',
  'Life is calmer at home and school attendance is up since the spring.',
  'The worker agreed with most of this and showed us two documents we had missed.',
  'Not asked this time.',
  'Scanned letters carry no titles, so each one has to be opened.',
  'The chronology is the best we have read this year.',
] as const;

/** What is to be done about one case, and how completion will be shown. */
export const ACTIONS = [
  { what: 'Put the missing minutes on the record', proof: 'Minutes in the documents of the record' },
  { what: 'Give the family the complaints leaflet and note it', proof: 'Dated case note' },
  { what: 'Bring the chronology up to date', proof: 'Last entry within the month' },
  { what: 'Rewrite the plan with dates and names', proof: 'New version authorised by the manager' },
] as const;
