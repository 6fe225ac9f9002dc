import type { Answer } from '#lib/domain/answers/answer.ts';
import { isHereNow } from '#lib/domain/audits/presence.ts';
import type { News } from '#lib/domain/audits/read-reply.ts';

/** What was found new in an audit: its status, who of the pair was here when, and each answer given. */
export type FoundChanges = {
  status: string;
  pair: readonly { personId: string; name: string; hereAt: Date | null }[];
  changes: readonly {
    questionId: string;
    version: number;
    answer: Answer;
    by: string;
    personId: string;
    at: Date;
  }[];
};

/** What is new as one reader’s form takes it. */
export function describeNews(readerId: string, { status, pair, changes }: FoundChanges, now: Date): News {
  const others = pair.filter(({ personId }) => personId !== readerId);
  return {
    status,
    here: others.filter(({ hereAt }) => isHereNow(hereAt, now)).map(({ name }) => name),
    changes: changes.map(({ questionId, version, answer, by, personId, at }) => ({
      question: questionId,
      news: { version, answer, by, at: at.toISOString(), mine: personId === readerId },
    })),
  };
}

/** The moment from which to look next: that of the newest answer seen, or the one before. */
export const seenUntil = (changes: FoundChanges['changes'], before: Date): Date =>
  new Date(Math.max(before.getTime(), ...changes.map(({ at }) => at.getTime())));
