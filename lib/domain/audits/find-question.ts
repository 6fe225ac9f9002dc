import type { Answer } from '#lib/domain/answers/answer.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Section } from '#lib/domain/tools/tool.ts';

/** A question and the section it stands in. */
export type PlacedQuestion = { section: Section; question: Question };

/** Every question of the form in order, each with its section. */
export const placedQuestions = (sections: readonly Section[]): PlacedQuestion[] =>
  sections.flatMap((section) => section.questions.map((question) => ({ section, question })));

const wordsOf = ({ question, section }: PlacedQuestion): string =>
  `${question.number} ${question.text} ${section.title} ${question.themes.join(' ')}`.toLowerCase();

/** The questions that hold every word of the search, in the order of the form; none for an empty search. */
export function questionsAbout(sections: readonly Section[], search: string): PlacedQuestion[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return placedQuestions(sections).filter((placed) => {
    const text = wordsOf(placed);
    return words.every((word) => text.includes(word));
  });
}

/** The question `by` places on from this one (back if negative), or null at either end. */
export function questionBeside(sections: readonly Section[], id: string, by: 1 | -1): PlacedQuestion | null {
  const all = placedQuestions(sections);
  const here = all.findIndex(({ question }) => question.id === id);
  return here < 0 ? null : (all[here + by] ?? null);
}

/**
 * The next scored question after this one that is not answered, looking round from the end to the beginning; null where
 * every scored question is answered.
 */
export function nextUnanswered(
  sections: readonly Section[],
  id: string,
  isDone: (question: string) => boolean,
): PlacedQuestion | null {
  const all = placedQuestions(sections);
  const here = all.findIndex(({ question }) => question.id === id);
  const onwards = [...all.slice(here + 1), ...all.slice(0, here)];
  return onwards.find(({ question }) => question.scored && !isDone(question.id)) ?? null;
}

/** The section after this one, or null after the last. */
export function sectionAfter(sections: readonly Section[], id: string): Section | null {
  return sections[sections.findIndex((section) => section.id === id) + 1] ?? null;
}

/** The section to show: the one asked for, or the first with a question still to answer, or the first. */
export function sectionToShow(
  sections: readonly Section[],
  asked: string | null,
  answerTo: (question: string) => Answer | null,
): Section | undefined {
  const found = sections.find(({ id }) => id === asked);
  const unfinished = sections.find(({ questions }) => questions.some(({ id }) => !isAnswered(answerTo(id))));
  return found ?? unfinished ?? sections[0];
}
