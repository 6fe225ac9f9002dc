import type { ChangeKind } from '#lib/domain/audits/change-returned.ts';
import { countIn, type TallyCount } from '#lib/domain/findings/tallies.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

/** Why answers were changed after their audit was returned, as the findings say it. */
const REASONS = {
  reply: 'after the practitioner pointed to evidence',
  moderation: 'by a moderator',
} as const satisfies Record<ChangeKind, string>;

const REASON_NAMES = ['reply', 'moderation'] as const satisfies ChangeKind[];

/** How many answers to some questions were changed after the return, and in what way. */
export type ChangedCount = { kind: ChangeKind; count: number; words: string };

/** What was changed after the return among some questions, each way that came about at all. */
export function changedIn(tallies: readonly TallyCount[], questions: readonly string[]): ChangedCount[] {
  return REASON_NAMES.map((kind) => {
    const count = questions.reduce(
      (total, subject) => total + countIn(tallies, { kind: 'changed', subject, option: kind }),
      0,
    );
    const answers = count === 1 ? 'answer' : 'answers';
    return { kind, count, words: `${countInWords(count)} ${answers} changed ${REASONS[kind]}` };
  }).filter(({ count }) => count > 0);
}
