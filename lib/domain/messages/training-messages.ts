import { dateWords } from '#lib/domain/answers/date-words.ts';
import { sequenceAt } from '#lib/domain/messages/calendar-entry.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';

const calm = { urgent: false, chases: false } as const;

/** What auditors are told about a training session. */
export const TRAINING_MESSAGES: KindRows<'training-asked' | 'training-cancelled'> = {
  'training-asked': {
    ...calm,
    label: 'Training',
    when: 'to each auditor asked to a training session',
    key: ({ id, heldOn }) => `${id}:${heldOn}`,
    subject: ({ title, heldOn }) => `Training on ${dateWords(heldOn)}: ${title}`,
    body: ({ title, heldOn, place, link }) => [
      `You are asked to come to “${title}” on ${dateWords(heldOn)}${place === '' ? '' : `, ${place}`}.`,
      link,
    ],
    calendar: ({ id, title, heldOn, link, at }) => ({
      uid: `training-${id}`,
      sequence: sequenceAt(at),
      day: heldOn,
      title: `Training: ${title}`,
      link,
    }),
  },
  'training-cancelled': {
    ...calm,
    urgent: true,
    label: 'Training cancelled',
    when: 'to each auditor asked to a training session that does not take place',
    key: ({ id, at }) => `${id}:${at.toISOString()}`,
    subject: ({ title, heldOn }) => `Training on ${dateWords(heldOn)} is cancelled: ${title}`,
    body: ({ title, heldOn }) => [`“${title}” on ${dateWords(heldOn)} will not take place.`],
  },
};
