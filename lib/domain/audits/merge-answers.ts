import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';

const MOST_MINUTES = 600;

/** Two texts as one: both, where they say different things. */
function joined(one: string, other: string, between: string): string {
  const [first, second] = [one.trim(), other.trim()];
  if (first.includes(second)) return one;
  return second.includes(first) ? other : `${first}${between}${second}`;
}

const paragraphs = (one: string, other: string): string => joined(one, other, '\n\n');

/** The better find: where it was expected if either found it there, else the place nearest to it. */
function foundBy(one: Answer, other: Answer): Pick<Answer, 'foundIn' | 'expectedPlace'> {
  const rank = ({ expectedPlace }: Answer) =>
    expectedPlace === null ? FOUND_WHERE_NAMES.length : FOUND_WHERE_NAMES.indexOf(expectedPlace);
  const { foundIn, expectedPlace } = rank(other) < rank(one) ? other : one;
  return { foundIn, expectedPlace };
}

function minutesOf(one: Answer, other: Answer): number | null {
  if (one.minutes === null || other.minutes === null) return one.minutes ?? other.minutes;
  return Math.min(MOST_MINUTES, one.minutes + other.minutes);
}

/** What families say, in all the words that were kept; that they see it differently outweighs that they do not. */
function voiceOf(one: Answer['voice'], other: Answer['voice']): Answer['voice'] {
  if (one === null || other === null) return one ?? other;
  const [first, second] = one.view === 'same' && other.view === 'differs' ? [other, one] : [one, other];
  return { ...first, words: paragraphs(first.words, second.words) };
}

function overrideOf(one: Answer['override'], other: Answer['override']): Answer['override'] {
  if (one === null || other === null) return one ?? other;
  return { ...one, reason: paragraphs(one.reason, other.reason) };
}

type Written = { isWritten: boolean };

/** Words of both, dates with the reasons for delay of both, each action once; anything else as the first has it. */
function heldBy(one: AnswerValue, other: AnswerValue, { isWritten }: Written): AnswerValue {
  if (one === null || other === null) return one ?? other;
  if (typeof one === 'string' && typeof other === 'string') return isWritten ? paragraphs(one, other) : one;
  if (typeof one !== 'object' || typeof other !== 'object') return one;
  if ('dates' in one && 'dates' in other) {
    const exception = paragraphs(one.dates.exception, other.dates.exception);
    return { dates: { ...one.dates, exception } };
  }
  if (!('actions' in one && 'actions' in other)) return one;
  const added = other.actions.filter((action) => !one.actions.some((known) => isSameAnswer(known, action)));
  return { actions: [...one.actions, ...added] };
}

/**
 * Two answers that judge the same, as one: what either noted is kept, what both noted stands once, minutes are added.
 * `isWritten` is for questions answered in words. It can come out longer than an answer may be.
 */
export const mergeAnswers = (one: Answer, other: Answer, written: Written): Answer => ({
  value: heldBy(one.value, other.value, written),
  ...foundBy(one, other),
  pointer: joined(one.pointer, other.pointer, '; '),
  minutes: minutesOf(one, other),
  note: paragraphs(one.note, other.note),
  exemplar: one.exemplar || other.exemplar,
  quickWin: one.quickWin ?? other.quickWin,
  voice: voiceOf(one.voice, other.voice),
  reason: paragraphs(one.reason, other.reason),
  override: overrideOf(one.override, other.override),
});
