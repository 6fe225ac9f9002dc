import { dateWords } from '#lib/domain/answers/date-words.ts';
import { sequenceAt } from '#lib/domain/messages/calendar-entry.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import { listed, someAudits } from '#lib/domain/messages/message-words.ts';

const calm = { urgent: false, chases: false } as const;

/** What auditors are told when their audits come, change or go. */
export const AUDIT_MESSAGES: KindRows<
  | 'opening'
  | 'sent-back'
  | 'agree-together'
  | 'judgement-reopened'
  | 'new-audit'
  | 'no-longer-yours'
  | 'due-changed'
> = {
  opening: {
    ...calm,
    label: 'Cycle opened',
    when: 'to each auditor when a cycle opens',
    key: ({ cycle, dueOn, at }) => `${cycle.id}:${dueOn}:${at.toISOString()}`,
    subject: ({ cycle, audits }) => `${cycle.name}: you have ${someAudits(audits.length)}`,
    body: ({ cycle, audits, dueOn }) => [
      `${cycle.name} is open. You have ${someAudits(audits.length)} in it, due by ${dateWords(dueOn)}.`,
      ...listed(audits),
      'You can stop at any point and go on later: every answer is kept as you give it.',
    ],
    calendar: ({ cycle, audits, dueOn, at }) => ({
      uid: `due-${cycle.id}-${dueOn}`,
      sequence: sequenceAt(at),
      day: dueOn,
      title: `${cycle.name}: audits due (${audits.map(({ code }) => code).join(', ')})`,
      link: audits[0]?.link ?? '',
    }),
  },
  'sent-back': {
    ...calm,
    urgent: true,
    label: 'Sent back',
    when: 'to both auditors when an audit they returned is sent back',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name} has come back to you`,
    body: ({ audit, cycle }) => [
      `${audit.code} in ${cycle.name} is yours again: the coordinator has asked you to look at something in it. What to look at is written on the audit itself.`,
      ...listed([audit]),
    ],
  },
  'agree-together': {
    ...calm,
    label: 'Agree together',
    when: 'to the auditor who finished first, when their partner has judged too',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name}: you have both judged it`,
    body: ({ audit, cycle, toSettle }) => [
      toSettle === 0
        ? `You and your partner judged ${audit.code} in ${cycle.name} alike in every question. Check it together and return it.`
        : `You and your partner have each judged ${audit.code} in ${cycle.name}. There ${toSettle === 1 ? 'is 1 question' : `are ${toSettle} questions`} to agree on together.`,
      ...listed([audit]),
    ],
  },
  'judgement-reopened': {
    ...calm,
    label: 'Judgement opened again',
    when: 'to an auditor whose own judgement the coordinator opens again',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name}: your own judgement is open again`,
    body: ({ audit, cycle }) => [
      `You can change what you answered alone about ${audit.code} in ${cycle.name}. Why is written on the audit itself. Say there again when you have finished.`,
      ...listed([audit]),
    ],
  },
  'new-audit': {
    ...calm,
    label: 'New audit',
    when: 'to an auditor who is given an audit while its cycle is open',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${cycle.name}: ${audit.code} is now yours`,
    body: ({ audit, cycle, dueOn }) => [
      `You have been given ${audit.code} in ${cycle.name}, due by ${dateWords(dueOn)}.`,
      ...listed([audit]),
    ],
    calendar: ({ audit, cycle, dueOn, at }) => ({
      uid: `due-${audit.id}`,
      sequence: sequenceAt(at),
      day: dueOn,
      title: `${cycle.name}: ${audit.code} due`,
      link: audit.link,
    }),
  },
  'no-longer-yours': {
    ...calm,
    label: 'No longer yours',
    when: 'to an auditor whose audit goes to somebody else or is replaced while its cycle is open',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${cycle.name}: ${audit.code} is no longer yours`,
    body: ({ audit, cycle }) => [
      `You do not need to do anything more for ${audit.code} in ${cycle.name}. What you answered is kept.`,
    ],
  },
  'due-changed': {
    ...calm,
    label: 'Due day changed',
    when: 'to both auditors when the day their audit is due changes',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle, dueOn }) => `${audit.code} in ${cycle.name} is now due on ${dateWords(dueOn)}`,
    body: ({ audit, cycle, before, dueOn }) => [
      `${audit.code} in ${cycle.name} is due by ${dateWords(dueOn)}. It was due on ${dateWords(before)}.`,
      ...listed([audit]),
    ],
    calendar: ({ audit, cycle, dueOn, at }) => ({
      uid: `due-${audit.id}`,
      sequence: sequenceAt(at),
      day: dueOn,
      title: `${cycle.name}: ${audit.code} due`,
      link: audit.link,
    }),
  },
};
