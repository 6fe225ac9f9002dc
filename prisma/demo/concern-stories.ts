import type { DutyTurn } from '#lib/domain/concerns/duty.ts';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';

/** Who is told of a concern, and when. */
export const DUTY: readonly { name: string; turn: DutyTurn }[] = [
  { name: 'Gwen Hartley', turn: 1 },
  { name: 'Ruth Adeyemi', turn: 2 },
  { name: 'Peter Lindqvist', turn: 3 },
];

/** What somebody on duty did and wrote, so many minutes after the concern was raised. */
type Done = { by: string; words: string; minutes: number };

/** A concern of the demonstration, from its raising on. */
export type ConcernStory = {
  /** Of the audit it is raised on. */
  auditStatus: 'started' | 'returned';
  /** The group manager of its pair, who raises it. */
  manager: string;
  level: ConcernLevel;
  questionId: string;
  words: string;
  spokenTo: string;
  /** Minutes before it was raised. */
  spokenBefore: number;
  daysAgo: number;
  minutesAfterNine: number;
  /** Minutes after which it went to the second on duty; null where it did not. */
  climbedAfter: number | null;
  acknowledged: Done;
  planned: Done | null;
};

/** The concerns of the open cycle. */
export const concernStories: readonly ConcernStory[] = [
  {
    auditStatus: 'returned',
    manager: 'David Okafor',
    level: 'amber',
    questionId: 'pc-pathway-in-place',
    words:
      'The pathway plan lapsed five months ago. No review is booked, and the needs assessment behind it is older still.',
    spokenTo: 'S. Grant, team manager',
    spokenBefore: 15,
    daysAgo: 6,
    minutesAfterNine: 130,
    climbedAfter: null,
    acknowledged: {
      by: 'Gwen Hartley',
      words: 'Read. The team manager confirms that the plan has lapsed; I hear from her again tomorrow.',
      minutes: 55,
    },
    planned: {
      by: 'Gwen Hartley',
      words:
        'The pathway plan is reviewed with the young person, and the needs assessment brought up to date first.\nS. Grant, team manager, within two weeks.',
      minutes: 210,
    },
  },
  {
    auditStatus: 'started',
    manager: 'Helen Marsh',
    level: 'red',
    questionId: 'pc-suitable-home',
    words:
      'The record has no address since the tenancy ended three weeks ago, and no visit or call since. It does not say where the young person sleeps.',
    spokenTo: 'P. Doyle, duty manager',
    spokenBefore: 20,
    daysAgo: 1,
    minutesAfterNine: 20,
    climbedAfter: 240,
    acknowledged: {
      by: 'Ruth Adeyemi',
      words: 'I have spoken to the duty manager. Two workers are on their way to the last known friends.',
      minutes: 263,
    },
    planned: null,
  },
];
