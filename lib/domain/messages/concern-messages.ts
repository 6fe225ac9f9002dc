import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import type { ConcernFact } from '#lib/domain/messages/message-facts.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';

const urgent = { urgent: true, chases: false } as const;

const WHAT_NOW =
  'Open it to read what it is about, acknowledge it and say what you do now. What protects the person is done and recorded in the case system.';

const ARTICLES: Readonly<Record<string, string>> = { amber: 'an' };
const aConcern = (level: string): string => `${ARTICLES[level] ?? 'a'} ${level} concern`;

const asked = ({ by, link }: ConcernFact): string[] => [`Acknowledge it by ${by}.`, WHAT_NOW, link];

/** What duty people are told of an immediate concern: its code, its level and where to open it, nothing of the case. */
export const CONCERN_MESSAGES: KindRows<
  'concern-raised' | 'concern-climbed' | 'concern-graver' | 'concern-acknowledged'
> = {
  'concern-raised': {
    ...urgent,
    label: 'Immediate concern',
    when: 'to the people on first duty as soon as a concern is raised, or to the coordinators where nobody is',
    key: ({ concern }) => concern.id,
    subject: ({ concern, audit }) => `${capitalised(aConcern(concern.level))} waits for you: ${audit.code}`,
    body: ({ concern, audit, cycle }) => [
      `${capitalised(aConcern(concern.level))} was raised on ${audit.code} in ${cycle.name}.`,
      ...asked(concern),
    ],
  },
  'concern-climbed': {
    ...urgent,
    label: 'Concern not acknowledged',
    when: 'to the next people on duty when nobody has acknowledged a concern in time',
    key: ({ concern, turn, at }) => `${concern.id}:${turn}:${at.toISOString()}`,
    subject: ({ concern, audit }) => `Nobody has acknowledged ${aConcern(concern.level)}: ${audit.code}`,
    body: ({ concern, audit, cycle }) => [
      `${capitalised(aConcern(concern.level))} was raised on ${audit.code} in ${cycle.name}, and nobody acknowledged it in time. It has come to you.`,
      `It was to be acknowledged by ${concern.by}.`,
      WHAT_NOW,
      concern.link,
    ],
  },
  'concern-graver': {
    ...urgent,
    label: 'Concern now red',
    when: 'to the people on first duty when an amber concern becomes red, or to the coordinators where nobody is',
    key: ({ concern, at }) => `${concern.id}:${at.toISOString()}`,
    subject: ({ concern, audit }) => `A concern is now ${concern.level} and waits for you: ${audit.code}`,
    body: ({ concern, audit, cycle }) => [
      `A concern on ${audit.code} in ${cycle.name} was amber and is now ${concern.level}.`,
      ...asked(concern),
    ],
  },
  'concern-acknowledged': {
    ...urgent,
    label: 'Concern acknowledged',
    when: 'to both auditors of the case, and whoever raised it, when somebody acknowledges their concern',
    key: ({ concern, at }) => `${concern.id}:${at.toISOString()}`,
    subject: ({ audit }) => `Your concern on ${audit.code} is acknowledged`,
    body: ({ audit, cycle, concern, by }) => [
      `${by} has acknowledged the ${concern.level} concern you raised on ${audit.code} in ${cycle.name}.`,
      concern.link,
    ],
  },
};
