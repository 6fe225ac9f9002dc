import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import { listed } from '#lib/domain/messages/message-words.ts';

const atOnce = { urgent: true, chases: false } as const;

/** What auditors and the unit tell each other about a question: that there is one. What it says is read in the service. */
export const QUESTION_MESSAGES: KindRows<'unit-asked' | 'unit-answered'> = {
  'unit-asked': {
    ...atOnce,
    label: 'Question to the unit',
    when: 'to each coordinator when an auditor asks something from their form',
    key: ({ asked }) => asked,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name}: an auditor asks you something`,
    body: ({ audit, cycle }) => [
      `An auditor of ${audit.code} in ${cycle.name} has a question. Your answer appears in their form.`,
      ...listed([audit]),
    ],
  },
  'unit-answered': {
    ...atOnce,
    label: 'Answer from the unit',
    when: 'to an auditor when the unit answers what they asked from their form',
    key: ({ asked }) => asked,
    subject: ({ audit }) => `${audit.code}: your question is answered`,
    body: ({ audit }) => [
      `The answer to what you asked about ${audit.code} stands in its form.`,
      ...listed([audit]),
    ],
  },
};
