import { pick } from '#prisma/demo/chance.ts';

type Notes = { found: readonly string[]; short: readonly string[] };

/** What auditors wrote beside the questions of the key areas; nobody in it exists. */
const NOTES: Record<string, Notes> = {
  'cp-core-groups-regular': {
    found: [
      'Every four to five weeks, minutes within the week.',
      'One moved for a school holiday, with the reason.',
    ],
    short: [
      'Two dates in the diary, no minutes for either.',
      'Nine weeks between the second and the third; nobody says why.',
      'Held by telephone when the minute taker was not there, and not written up.',
    ],
  },
  'cp-core-groups-quality': {
    found: [
      'Each outcome of the plan is gone through and marked.',
      'The health visitor disagreed and it is recorded.',
    ],
    short: [
      'A round of updates; the plan is not mentioned.',
      'The same three actions carried forward four times.',
      'Only two agencies there, and no word on the others.',
    ],
  },
  'cp-parents-in-core-groups': {
    found: [
      'Meetings moved to the evening so that the father could come.',
      'The mother’s view stands first in the minutes.',
    ],
    short: [
      'The mother came; what she thought is not written.',
      'The father, who lives elsewhere, was never invited.',
      'Invited by letter two days before.',
    ],
  },
  'cp-gatekeeping-decisions': {
    found: ['Name, date and reason at each step.', 'The manager’s reasons refer to the threshold by name.'],
    short: ['“Agreed” and initials, no reason.', 'The strategy discussion is recorded, who decided is not.'],
  },
  'cp-plan-quality': {
    found: [
      'Says what has to change, for whom and by when.',
      'The fallback is written down and everyone has it.',
    ],
    short: [
      'A list of services; what has to change is not said.',
      'No dates after the first month.',
      'Copied forward from the last conference.',
    ],
  },
  'cp-child-seen-assessment': {
    found: [
      'Seen alone twice, at home and at school.',
      'The baby is described: weight, colour, how she settles.',
    ],
    short: [
      'The visits are dated, but not whether the child was seen alone.',
      'Seen with the mother in the room each time.',
      'The assessment says “seen”; there is no visit on the record.',
    ],
  },
  'cp-complaints-information': {
    found: [
      'Leaflet given at the first visit, and a note that it was explained.',
      'Copy of the letter in the documents.',
    ],
    short: ['No note that anything was given.', 'The box is ticked; what was given is not said.'],
  },
  'cp-parents-involved-assessment': {
    found: ['Both parents’ accounts are set beside the school’s.'],
    short: [
      'One parent only, and no attempt to reach the other.',
      'The partner in the home is not mentioned.',
    ],
  },
  'cp-child-involved-assessment': {
    found: ['Her drawing is scanned and talked about in the analysis.', 'His own words open the assessment.'],
    short: [
      '“Too young to say”, of a four-year-old.',
      'What he said is there; it makes no difference to the analysis.',
    ],
  },
  'cp-supervision-on-record': {
    found: ['Monthly, with reasons, and last month’s actions followed up.'],
    short: [
      'Kept in the worker’s own file, not on the child’s record.',
      'Actions without dates, not followed up.',
    ],
  },
};

/** What a note beside a question says: of that question where it is of a key area, else what it said already. */
export function noteFor(
  questionId: string,
  isMet: boolean,
  { note, words }: { note: string; words: string },
): string {
  const notes = NOTES[questionId];
  if (!notes || note === '') return note;
  return pick(isMet ? notes.found : notes.short, words, 'note of the question');
}
