import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { AlertLevel, Vocabulary } from '#lib/domain/tools/vocabulary.ts';

/** A concern an answer raises: what its level means and asks for, and when the tool would treat it as graver. */
export type Alert = AlertLevel & { note: string | null };

/** The concern this outcome raises on this question, or null. */
export function alertFor(
  question: Question,
  outcome: AnswerOutcome,
  vocabulary: Pick<Vocabulary, 'alertLevels'>,
): Alert | null {
  const { alert } = question;
  if (!alert?.outcomes.includes(outcome)) return null;
  const level = vocabulary.alertLevels.find((known) => known.level === alert.level);
  return level ? { ...level, note: alert.note } : null;
}
