import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Answer, tallyAnswers } from '#lib/statistics/tally-answers.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const ANSWER_OF = {
  met: 'met',
  partly: 'partly',
  no: 'not-met',
  ne: 'not-evidenced',
  na: 'na',
  blank: null,
} as const satisfies Record<string, Answer>;

const shorthand = z.enum(['met', 'partly', 'no', 'ne', 'na', 'blank']);
const count = z.number().int();
const share = z.tuple([count, count]).nullable();
const vectors = vectorsOf(
  'tallyAnswers',
  z.object({ counts: z.partialRecord(shorthand, count) }),
  z.object({
    returned: count,
    na: count,
    applicable: count,
    missing: count,
    answered: count,
    met: count,
    partly: count,
    notMet: count,
    notEvidenced: count,
    strict: share,
    lenient: share,
    responseRate: share,
    worstCase: share,
    bestCase: share,
  }),
);

test.each(vectors)('$id is counted as the reference counts it', ({ input, expected }) => {
  const answers = shorthand.options.flatMap((key) =>
    Array.from({ length: input.counts[key] ?? 0 }, () => ANSWER_OF[key]),
  );
  expect(tallyAnswers(answers)).toEqual(expected);
});

test('the order of the answers does not matter', () => {
  const answers: Answer[] = ['met', null, 'na', 'partly', 'not-met', 'not-evidenced', 'met'];
  expect(tallyAnswers(answers.toReversed())).toEqual(tallyAnswers(answers));
});
