/** Where a concern can be: the words and the colour of each state. */
export const CONCERN_STATES = {
  waiting: { label: 'Waits for acknowledgement', tag: 'red' },
  acknowledged: { label: 'Plan to come', tag: 'yellow' },
  planned: { label: 'Planned', tag: 'green' },
} as const;

/** Where a concern is. */
export type ConcernState = keyof typeof CONCERN_STATES;

/** The states in order. */
export const CONCERN_STATE_NAMES = ['waiting', 'acknowledged', 'planned'] as const satisfies ConcernState[];

/** What tells where a concern is. */
export type ConcernMoments = { acknowledgedAt: Date | null; plannedAt: Date | null };

/** Where a concern is, from what was done: nobody has it, somebody has it, or it is written down what will be done. */
export function concernState({ acknowledgedAt, plannedAt }: ConcernMoments): ConcernState {
  if (acknowledgedAt === null) return 'waiting';
  return plannedAt === null ? 'acknowledged' : 'planned';
}

/** Is there still something to do before the concern's own clocks are still? */
export const isOpenConcern = (moments: ConcernMoments): boolean => concernState(moments) !== 'planned';
