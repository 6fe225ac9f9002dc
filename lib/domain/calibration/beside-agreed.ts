import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** An answer to the shared case, with the choice as counted. */
export type CalibrationAnswer = { questionId: string; answer: Answer; option: string };

/** One question that somebody answered differently from what was agreed, in words. */
export type Difference = {
  id: string;
  number: string;
  text: string;
  /** What good looks like. */
  good: string | null;
  own: string;
  agreed: string;
  /** What was noted with each. */
  ownNote: string;
  agreedNote: string;
};

/** Somebody's own answers beside the agreed ones. */
export type BesideAgreed = { same: number; asked: number; differences: Difference[] };

const byQuestion = (answers: readonly CalibrationAnswer[]) =>
  new Map(answers.map((answer) => [answer.questionId, answer]));

const noteOf = ({ note, reason }: Answer): string => [reason, note].filter((words) => words.trim()).join(' ');

/** Sets one person's answers beside the agreed ones, question by question; only those that count are compared. */
export function besideAgreed(
  tool: ToolDefinition,
  { own, agreed }: { own: readonly CalibrationAnswer[]; agreed: readonly CalibrationAnswer[] },
): BesideAgreed {
  const [mine, ours] = [byQuestion(own), byQuestion(agreed)];
  const compared = scoredQuestions(tool).map((question) => {
    const [one, other] = [mine.get(question.id), ours.get(question.id)];
    const [answer, right] = [one?.answer ?? NO_ANSWER, other?.answer ?? NO_ANSWER];
    const { id, number, text, good } = question;
    const isSame = one !== undefined && one.option === other?.option;
    const words = { own: answerInWords(question, answer), agreed: answerInWords(question, right) };
    const notes = { ownNote: noteOf(answer), agreedNote: noteOf(right) };
    return { isSame, difference: { id, number, text, good, ...words, ...notes } };
  });
  const differing = compared.filter(({ isSame }) => !isSame);
  return {
    same: compared.length - differing.length,
    asked: compared.length,
    differences: differing.map(({ difference }) => difference),
  };
}
