import { describe, expect, test } from 'vitest';
import { type EvidenceFacts, evidenceFacts, evidenceFactWords } from '#lib/domain/answers/evidence-facts.ts';
import type { FoundWhere } from '#lib/domain/answers/found-where.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

type Row = [
  rule: string,
  judged: [AnswerOutcome, string, FoundWhere | null],
  facts: [EvidenceFacts['done'], EvidenceFacts['recorded'], EvidenceFacts['findable']],
  words: string,
];

const RULES: Row[] = [
  [
    'met in the expected place is all three',
    ['met', 'met', 'expected-place'],
    ['yes', 'yes', 'yes'],
    'Done · recorded · where it is expected',
  ],
  [
    'met elsewhere on the system is recorded and not findable',
    ['met', 'met', 'elsewhere-on-system'],
    ['yes', 'yes', 'no'],
    'Done · recorded · not where it is expected',
  ],
  [
    'met on paper is recorded and not findable',
    ['met', 'good', 'paper-file'],
    ['yes', 'yes', 'no'],
    'Done · recorded · not where it is expected',
  ],
  [
    'met without a place is recorded, and nobody said where',
    ['met', 'yes', null],
    ['yes', 'yes', 'unknown'],
    'Done · recorded · place not given',
  ],
  [
    'partly met is done in part',
    ['partly', 'partly', 'expected-place'],
    ['partly', 'yes', 'yes'],
    'Done in part, or not well enough · recorded · where it is expected',
  ],
  [
    'not met: the record shows it was not done',
    ['not-met', 'not-met', null],
    ['no', 'yes', 'unknown'],
    'Not done as it should be · recorded · place not given',
  ],
  [
    '“no” is the same',
    ['not-met', 'no', 'expected-place'],
    ['no', 'yes', 'yes'],
    'Not done as it should be · recorded · where it is expected',
  ],
  [
    'a grade below good is done, and not well enough',
    ['not-met', 'inadequate', null],
    ['partly', 'yes', 'unknown'],
    'Done in part, or not well enough · recorded · place not given',
  ],
  [
    'a mark below seven is done, and not well enough',
    ['not-met', '4', null],
    ['partly', 'yes', 'unknown'],
    'Done in part, or not well enough · recorded · place not given',
  ],
  [
    'nothing found: the record is silent, and whether it was done is unknown',
    ['not-evidenced', 'not-evidenced', null],
    ['unknown', 'no', null],
    'Not known whether done · not recorded',
  ],
  [
    'told by the worker only is done as they say, and not recorded',
    ['not-evidenced', 'not-evidenced', 'told-by-worker-only'],
    ['said', 'no', null],
    'Done, the worker says · not recorded',
  ],
  [
    'what is said not to be recorded is not',
    ['partly', 'partly', 'not-recorded'],
    ['partly', 'no', null],
    'Done in part, or not well enough · not recorded',
  ],
];

describe('done, recorded and findable', () => {
  test.each(RULES)('%s', (_, [outcome, option, expectedPlace], [done, recorded, findable], words) => {
    const facts = evidenceFacts({ outcome, option, expectedPlace });
    expect(facts).toEqual({ done, recorded, findable });
    expect(facts && evidenceFactWords(facts)).toBe(words);
  });

  test.each(['na', 'unanswered'] as const)('nothing is said of what is %s', (outcome) => {
    expect(evidenceFacts({ outcome, option: outcome, expectedPlace: null })).toBeNull();
  });
});
