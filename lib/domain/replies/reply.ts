/** In what capacity somebody is asked to read the audit of a case: its name on screen, and in a sentence. */
export const CAPACITIES = {
  practitioner: { label: 'Practitioner', the: 'the practitioner' },
  'team-manager': { label: 'Team manager', the: 'the team manager' },
} as const;

/** In what capacity somebody replies. */
export type Capacity = keyof typeof CAPACITIES;

/** The capacities in the order of the form. */
export const CAPACITY_NAMES = ['practitioner', 'team-manager'] as const satisfies Capacity[];

/** How far a reply is: its name on screen and the colour of its tag. */
export const REPLY_STATES = {
  asked: { label: 'Asked', tag: 'grey' },
  opened: { label: 'Read', tag: 'blue' },
  replied: { label: 'With the pair', tag: 'orange' },
  settled: { label: 'Replied', tag: 'green' },
} as const;

/** How far a reply is. */
export type ReplyState = keyof typeof REPLY_STATES;

/** The moments and counts a reply's state follows from. */
export type ReplyMoments = {
  openedAt: Date | null;
  repliedAt: Date | null;
  /** Answers it points to evidence for that the pair has not decided. */
  pointsOpen: number;
};

/** How far a reply is. A reply that points to nothing leaves nothing to decide. */
export function replyState({ openedAt, repliedAt, pointsOpen }: ReplyMoments): ReplyState {
  if (repliedAt !== null) return pointsOpen > 0 ? 'replied' : 'settled';
  return openedAt === null ? 'asked' : 'opened';
}

/** "evidence for 1 answer", "evidence for 2 answers". */
export const evidenceFor = (points: number): string =>
  `evidence for ${points} ${points === 1 ? 'answer' : 'answers'}`;
