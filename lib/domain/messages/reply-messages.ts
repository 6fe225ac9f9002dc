import { dateWords } from '#lib/domain/answers/date-words.ts';
import { sequenceAt } from '#lib/domain/messages/calendar-entry.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import { listed } from '#lib/domain/messages/message-words.ts';
import { evidenceFor } from '#lib/domain/replies/reply.ts';

const calm = { urgent: false, chases: false } as const;

/** What practitioners and pairs tell each other about a returned audit: its code and a link, never what was found. */
export const REPLY_MESSAGES: KindRows<'reply-asked' | 'reply-came' | 'reply-decided'> = {
  'reply-asked': {
    ...calm,
    label: 'Asked to reply',
    when: 'to a practitioner or team manager who is asked to read the audit of a case',
    key: ({ replyId }) => replyId,
    subject: ({ audit, dueOn }) => `An audit of your case: read ${audit.code} by ${dateWords(dueOn)}`,
    body: ({ audit, cycle, dueOn }) => [
      `A pair of auditors has looked at the record of one of your cases, which is called ${audit.code} in ${cycle.name}. Please read what they found by ${dateWords(dueOn)}. If there is evidence they missed, you can say where it is, and they look again.`,
      ...listed([audit]),
    ],
    calendar: ({ replyId, audit, dueOn, at }) => ({
      uid: `reply-${replyId}`,
      sequence: sequenceAt(at),
      day: dueOn,
      title: `Reply to the audit ${audit.code}`,
      link: audit.link,
    }),
  },
  'reply-came': {
    ...calm,
    label: 'Reply came in',
    when: 'to both auditors when a practitioner or team manager replies to their audit',
    key: ({ replyId }) => replyId,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name}: a reply has come in`,
    body: ({ audit, by, points }) => [
      points === 0
        ? `There is a reply to ${audit.code} from ${by}. It points to no further evidence, so nothing is left to decide.`
        : `There is a reply to ${audit.code} from ${by}. It points to ${evidenceFor(points)}: look there, and say for each whether the answer changes or stands.`,
      ...listed([audit]),
    ],
  },
  'reply-decided': {
    ...calm,
    label: 'Reply decided',
    when: 'to whoever replied, when the pair has decided all they pointed to',
    key: ({ replyId }) => replyId,
    subject: ({ audit }) => `${audit.code}: the pair has looked at what you pointed to`,
    body: ({ audit }) => [
      `The pair has looked at the evidence you pointed to in ${audit.code}. What they decided, and why, stands beside each answer.`,
      ...listed([audit]),
    ],
  },
};
