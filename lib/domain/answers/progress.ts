import type { Answer } from '#lib/domain/answers/answer.ts';

/** The answers of one audit, by question id. */
export type AnswersByQuestion = ReadonlyMap<string, Answer>;

/** How far one section is: questions answered out of those it asks. */
export type SectionProgress = { sectionId: string; answered: number; asked: number };
