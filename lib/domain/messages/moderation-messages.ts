import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import { listed } from '#lib/domain/messages/message-words.ts';

const calm = { urgent: false, chases: false } as const;

/** "1 answer", "3 answers". */
const someAnswers = (n: number): string => (n === 1 ? '1 answer' : `${n} answers`);

function changedWords(changed: number, isJudgementChanged: boolean): string {
  const parts = [
    ...(changed > 0 ? [someAnswers(changed)] : []),
    ...(isJudgementChanged ? ['the overall judgement'] : []),
  ];
  return parts.length === 0 ? 'Nothing was changed' : `Changed: ${parts.join(' and ')}`;
}

/** What moderators and pairs are told: codes and links, never what was found. */
export const MODERATION_MESSAGES: KindRows<'moderation-asked' | 'moderated'> = {
  'moderation-asked': {
    ...calm,
    label: 'Asked to moderate',
    when: 'to whoever is asked to moderate a returned audit',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${cycle.name}: please moderate ${audit.code}`,
    body: ({ audit, cycle }) => [
      `You are asked to look at ${audit.code} in ${cycle.name} as a third person. Read it beside the record; where you judge otherwise you can change an answer with a reason, and the pair’s own stays beside it.`,
      ...listed([audit]),
    ],
  },
  moderated: {
    ...calm,
    label: 'Moderated',
    when: 'to both auditors when the moderation of their audit is finished',
    key: ({ audit, at }) => `${audit.id}:${at.toISOString()}`,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name} has been moderated`,
    body: ({ audit, changed, isJudgementChanged }) => [
      `A third person has looked at ${audit.code}. ${changedWords(changed, isJudgementChanged)}. What you answered stays beside it, with the reasons.`,
      ...listed([audit]),
    ],
  },
};
