import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';

const calm = { urgent: false, chases: false } as const;

/** What auditors are told about a shared case. */
export const CALIBRATION_MESSAGES: KindRows<'calibration-asked' | 'calibration-settled'> = {
  'calibration-asked': {
    ...calm,
    label: 'Shared case',
    when: 'to each auditor asked to judge a shared case before a cycle',
    key: ({ id }) => id,
    subject: ({ title, dueOn }) => `A shared case to judge by ${dateWords(dueOn)}: ${title}`,
    body: ({ title, dueOn, link }) => [
      `Please judge the shared case “${title}” by ${dateWords(dueOn)}, on your own, as you would judge an audit.`,
      'Nobody else sees your answers. Once the agreed answers are settled you see your own beside them.',
      link,
    ],
  },
  'calibration-settled': {
    ...calm,
    label: 'Shared case settled',
    when: 'to each auditor of a shared case, when its agreed answers are settled',
    key: ({ id }) => id,
    subject: ({ title }) => `The agreed answers are there: ${title}`,
    body: ({ title, link }) => [
      `The agreed answers to the shared case “${title}” are settled. You can see your own beside them; nobody else can.`,
      link,
    ],
  },
};
