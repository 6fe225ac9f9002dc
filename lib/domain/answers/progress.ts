import type { Answer } from '#lib/domain/answers/answer.ts';

/** The answers of one audit, by question id. */
export type AnswersByQuestion = ReadonlyMap<string, Answer>;

/** How far one section is: questions answered out of those it asks, reasons still to give, and what is marked in it. */
export type SectionProgress = {
  sectionId: string;
  answered: number;
  asked: number;
  reasonsLacking: number;
  exemplars: number;
  quickWins: number;
};
