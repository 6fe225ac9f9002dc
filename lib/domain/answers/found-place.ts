import type { Answer } from '#lib/domain/answers/answer.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** The one choice of "found in" that names no place on the record. */
export const TOLD_ONLY = 'told-by-worker-only';
const PAPER = 'paper-file';

/** What an answer says of where the evidence was. */
type Found = Pick<Answer, 'foundIn' | 'expectedPlace'>;

/**
 * Where the evidence was, from the one list the auditor chooses from: a place by id, told by the worker only, or
 * nothing said. Whether it was the expected place follows from where the question says to look.
 */
export function foundAt({ lookIn }: Pick<Question, 'lookIn'>, choice: string): Found {
  if (choice === '') return { foundIn: null, expectedPlace: null };
  if (choice === TOLD_ONLY) return { foundIn: null, expectedPlace: TOLD_ONLY };
  if (lookIn.includes(choice)) return { foundIn: choice, expectedPlace: 'expected-place' };
  return { foundIn: choice, expectedPlace: choice === PAPER ? PAPER : 'elsewhere-on-system' };
}

/** The choice that an answer's place came from; empty where nothing was said. */
export const foundChoice = ({ foundIn, expectedPlace }: Found): string =>
  foundIn ?? (expectedPlace === TOLD_ONLY ? TOLD_ONLY : '');
