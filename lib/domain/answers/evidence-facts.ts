import type { FoundWhere } from '#lib/domain/answers/found-where.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** Three facts about one piece of work that are easily taken for one. */
export type EvidenceFacts = {
  /** Was it done? `partly`: in part, or below the standard; `said`: the worker says so and nothing else does. */
  done: 'yes' | 'partly' | 'no' | 'said' | 'unknown';
  /** Does the record say anything of it? */
  recorded: 'yes' | 'no';
  /** Is it where one looks first? Null where nothing is recorded, so that there is nothing to find. */
  findable: 'yes' | 'no' | 'unknown' | null;
};

type Judged = {
  /** What the answer counts as, and the choice as counted. */
  outcome: AnswerOutcome;
  option: string;
  /** Where it was found, beside where it should have been; a place by id is always one of these too. */
  expectedPlace: FoundWhere | null;
};

const NOT_DONE = ['not-met', 'no'];

function findability({ expectedPlace }: Judged): EvidenceFacts['findable'] {
  if (expectedPlace === 'expected-place') return 'yes';
  return expectedPlace === null ? 'unknown' : 'no';
}

function doneBy({ outcome, option }: Judged): EvidenceFacts['done'] {
  if (outcome === 'met') return 'yes';
  // A grade or a mark below the line: the work is there and not good enough. "No" and "late" are not done as asked.
  return outcome === 'partly' || !NOT_DONE.includes(option) ? 'partly' : 'no';
}

/**
 * What an answer says of the three; null where it says nothing (not answered, or it does not apply).
 * Told by the worker only: done as they say, not recorded. Nothing found: the record is silent, so that whether it was
 * done is unknown. Not met: the record shows it was not done, so that it is recorded. Met or partly met is recorded too,
 * and findable where it lies in the expected place; found elsewhere or on paper, it is recorded and not findable.
 */
export function evidenceFacts(judged: Judged): EvidenceFacts | null {
  const { outcome, expectedPlace } = judged;
  if (outcome === 'na' || outcome === 'unanswered') return null;
  if (expectedPlace === 'told-by-worker-only') return { done: 'said', recorded: 'no', findable: null };
  if (outcome === 'not-evidenced') return { done: 'unknown', recorded: 'no', findable: null };
  if (expectedPlace === 'not-recorded') return { done: doneBy(judged), recorded: 'no', findable: null };
  return { done: doneBy(judged), recorded: 'yes', findable: findability(judged) };
}

const DONE_WORDS: Record<EvidenceFacts['done'], string> = {
  yes: 'Done',
  partly: 'Done in part, or not well enough',
  no: 'Not done as it should be',
  said: 'Done, the worker says',
  unknown: 'Not known whether done',
};
const FINDABLE_WORDS = {
  yes: 'where it is expected',
  no: 'not where it is expected',
  unknown: 'place not given',
} as const satisfies Record<NonNullable<EvidenceFacts['findable']>, string>;

/** The three facts side by side: "Done · recorded · not where it is expected". */
export function evidenceFactWords({ done, recorded, findable }: EvidenceFacts): string {
  const words = [DONE_WORDS[done], recorded === 'yes' ? 'recorded' : 'not recorded'];
  return [...words, ...(findable === null ? [] : [FINDABLE_WORDS[findable]])].join(' · ');
}
