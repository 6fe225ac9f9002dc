import type { Answer } from '#lib/domain/answers/answer.ts';
import type { FoundWhere } from '#lib/domain/answers/found-where.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { between, chance, pick } from '#prisma/demo/chance.ts';

const ELSEWHERE = ['case-notes', 'documents', 'letters', 'chronology'] as const;

/** Where exactly, as an auditor points to it. */
export const POINTERS = [
  'Visit of 3 March, second page',
  'Third scan from the top, untitled',
  'Minutes of the second core group, page 4',
  'Case note of 14 May at 16:20',
  'Decision box at the end of the form',
  'Under “Letters out”, June',
  'Supervision episode of 9 February, point 3',
  'Chronology, entries for the spring term',
] as const;

/** Notes in which something was left that should not be there. Everybody and every number in them is invented. */
export const SLIPS = [
  'Talked through with Mrs Harding of the housing office, who found the letter for us.',
  'The school nurse can be rung on 01632 960441 about the missing form.',
  'The address on the plan, NE99 1ZZ, is the old one.',
  'The plan names Tomasz Wrobel as the keyworker; the record names nobody.',
] as const;

type Making = { question: Question; outcome: AnswerOutcome; words: string; expectedPlace: FoundWhere | null };

function placeOf({ question: { lookIn }, words, expectedPlace }: Making): string | null {
  if (expectedPlace === null) return null;
  if (expectedPlace === 'expected-place') return lookIn[0] ?? null;
  if (expectedPlace === 'paper-file') return 'paper-file';
  return pick(
    ELSEWHERE.filter((place) => !lookIn.includes(place)),
    words,
    'elsewhere',
  );
}

/** Where it was found, where exactly, and how long the pair looked: longest where there was nothing. */
export function findingFor(making: Making): Pick<Answer, 'foundIn' | 'pointer' | 'minutes'> {
  const { outcome, words, expectedPlace } = making;
  const isSilent = outcome === 'not-evidenced';
  const [fewest, most] = isSilent ? [5, 25] : [1, 8];
  return {
    foundIn: placeOf(making),
    pointer: expectedPlace && chance(words, 'pointed') < 0.35 ? pick(POINTERS, words, 'pointer') : '',
    minutes: chance(words, 'timed') < (isSilent ? 0.7 : 0.3) ? between(fewest, most, words, 'looking') : null,
  };
}

/** A note with a slip in it, now and then, in cycles that are still open; null where the usual note stands. */
export const slipFor = (words: string): string | null =>
  !words.startsWith('CP-') && chance(words, 'slip') < 0.012 ? pick(SLIPS, words, 'slipped') : null;
