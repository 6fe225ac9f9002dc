import { QUICK_WIN_CAUSES, type QuickWinCause } from '#lib/domain/answers/marks.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { WordSource } from '#lib/domain/words/word-sources.ts';

/** Words released from an audit: as they were edited, and when (ISO). */
export type Release = { id: string; words: string; releasedAt: string };

/** Where words stand: the audit, the question and who wrote them. */
export type WordsAt = { auditId: string; questionId: string; source: WordSource };

/** Words of a returned audit as they were written, and what was released of them. */
export type WrittenWords = WordsAt & {
  code: string;
  outcome: AnswerOutcome;
  /** Why something quick to put right was not done; null where the answer is no quick win. */
  cause: QuickWinCause | null;
  words: string;
  release: Release | null;
};

/** Released words as those who read findings see them: of no audit, no team and no day. */
export type ReleasedEntry = Pick<WrittenWords, 'questionId' | 'source' | 'outcome' | 'cause' | 'words'> & {
  id: string;
};

/** The outcomes in the order their words are read: what fell short first, where there is most to learn. */
export const WORDS_ORDER = [
  'not-met',
  'not-evidenced',
  'partly',
  'met',
  'na',
  'unanswered',
] as const satisfies AnswerOutcome[];

const HEADINGS: Record<AnswerOutcome, string> = {
  'not-met': 'Where it was not done',
  'not-evidenced': 'Where nothing was found',
  partly: 'Where part of it was there',
  met: 'Where it was met',
  na: 'Where it does not apply',
  unanswered: 'About the audit as a whole',
};

/** The heading over words at an outcome, as a filter names it too. */
export const outcomeChoice = (outcome: AnswerOutcome): string => HEADINGS[outcome];

/** The outcomes that words can be narrowed to, in the order they are read. */
export const OUTCOME_CHOICES = WORDS_ORDER.map((value) => ({ value, text: HEADINGS[value] }));

/** Words at one outcome with the same cause; the cause is null where none was named, as it is for all at some outcomes. */
export type CauseGroup<T> = { key: string; cause: string | null; entries: T[] };

/** Words at one outcome, by cause. */
export type WordsGroup<T> = { outcome: AnswerOutcome; heading: string; causes: CauseGroup<T>[] };

type Grouped = Pick<WrittenWords, 'outcome' | 'cause'>;

function byCause<T extends Grouped>(written: readonly T[]): CauseGroup<T>[] {
  const causes = [...new Set(written.map(({ cause }) => cause))];
  return causes.map((cause) => ({
    key: cause ?? 'none',
    cause: cause === null ? null : QUICK_WIN_CAUSES[cause].label,
    entries: written.filter((entry) => entry.cause === cause),
  }));
}

/** Words by outcome and cause, in the order they come: a page of a long list is grouped as the whole of it is. */
export function groupWords<T extends Grouped>(written: readonly T[]): WordsGroup<T>[] {
  const outcomes = [...new Set(written.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => ({
    outcome,
    heading: HEADINGS[outcome],
    causes: byCause(written.filter((entry) => entry.outcome === outcome)),
  }));
}
