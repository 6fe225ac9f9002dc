import type { DutyTurn } from '#lib/domain/concerns/duty.ts';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import type { ConcernMoments } from '#lib/domain/concerns/state.ts';

/** A concern in the log of all. */
export type ListedConcern = ConcernMoments & {
  id: string;
  number: number;
  level: ConcernLevel;
  code: string;
  cycleName: string;
  raisedAt: Date;
  acknowledgeBy: Date;
  planBy: Date;
  turn: DutyTurn;
  acknowledgedBy: string | null;
};

/** A concern in full, as its own page shows it. */
export type ConcernRecord = Omit<ListedConcern, 'acknowledgedBy'> & {
  auditId: string;
  cycleId: string;
  toolVersionId: string;
  questionId: string | null;
  words: string;
  spokenTo: string;
  spokenAt: Date;
  raisedBy: string;
  acknowledgedBy: string | null;
  plan: string;
  plannedBy: string | null;
  /** The auditors of the case and whoever raised it: they read it and cannot take it over. */
  raisers: string[];
  /** What the record is called in the case system; null for those who find it in the audit. */
  reference: string | null;
};

/** What happened to a concern, once written never changed. */
export const CONCERN_DEEDS = {
  raised: 'Raised',
  told: 'Passed on',
  acknowledged: 'Acknowledged',
  climbed: 'Nobody acknowledged it in time',
  planned: 'Plan written',
  graver: 'Made red',
  noted: 'Note',
} as const;

/** One thing that happened to a concern. */
export type ConcernDeed = keyof typeof CONCERN_DEEDS;

/** The kinds in the order in which they mostly come. */
export const CONCERN_DEED_NAMES = [
  'raised',
  'told',
  'acknowledged',
  'climbed',
  'planned',
  'graver',
  'noted',
] as const satisfies ConcernDeed[];

/** One line of a concern's log; `by` is null where Sightline itself acted. */
export type ConcernLine = { id: string; kind: ConcernDeed; words: string; by: string | null; at: Date };
