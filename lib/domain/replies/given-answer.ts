import type { Answer } from '#lib/domain/answers/answer.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';

/** An answer of a returned audit, as it is kept. */
export type KeptAnswer = { questionId: string; version: number; answer: Answer; by: string; at: Date };

/** The answer to one question to be read, or null; `named` says whether its reader may know who gave it. */
export function givenAnswer(
  answers: readonly KeptAnswer[],
  questionId: string,
  { named }: { named: boolean },
): ServerAnswer | null {
  const found = answers.find((answer) => answer.questionId === questionId);
  if (!found) return null;
  const { version, answer, by, at } = found;
  return { version, answer, by: named ? by : '', at: at.toISOString(), mine: false };
}
