import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { type Comparison, isBlank } from '#lib/domain/audits/compare-judgements.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';

/** An agreed answer as it stands; automatic where nobody chose it, because both had judged the same. */
export type AgreedAnswer = { answer: Answer; version: number; isAutomatic: boolean };

/** An agreed answer to write over the version before it. */
export type AgreedWrite = { questionId: string; version: number; answer: Answer };

// Commands that people give have ids of versions 4 or 7; the fourteenth figure of a UUID is its version.
const VERSION_AT = 14;

/** Was this command the service's own, for what both judged the same? */
export const isAutomatic = (commandId: string): boolean => commandId.charAt(VERSION_AT) === '5';

/**
 * What is written to the agreed response when both have finished: what they judged the same. What the pair settled is
 * left alone; what was only automatic and now differs is emptied, so that it has to be settled.
 */
export function decideAgreed(
  comparisons: readonly Comparison[],
  standing: ReadonlyMap<string, AgreedAnswer>,
): AgreedWrite[] {
  return comparisons.flatMap(({ question: { id: questionId }, same }) => {
    const now = standing.get(questionId);
    const answer = same ?? NO_ANSWER;
    const isOurs = !now || now.isAutomatic || isBlank(now.answer);
    if (!isOurs || isSameAnswer(now?.answer ?? NO_ANSWER, answer)) return [];
    return [{ questionId, version: (now?.version ?? 0) + 1, answer }];
  });
}
