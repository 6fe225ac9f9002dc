import { expect, test } from 'vitest';
import { strengthsAndGaps } from '#lib/domain/replies/strengths-and-gaps.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const IDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const tool = aTool({ sections: [aSection({ questions: IDS.map((id) => aQuestion({ id })) })] });
const answer = (questionId: string, outcome: AnswerOutcome, exemplar = false) => ({
  questionId,
  outcome,
  answer: { exemplar },
});

test('what went well comes first, work that others should see before the rest', () => {
  const { strengths } = strengthsAndGaps(tool, [answer('one', 'met'), answer('three', 'met', true)]);
  expect(strengths.map(({ question, exemplar }) => [question.id, exemplar])).toEqual([
    ['three', true],
    ['one', false],
  ]);
});

test('a gap is what was partly met, not met or not found; what does not apply or is blank is none', () => {
  const { strengths, gaps } = strengthsAndGaps(tool, [
    answer('six', 'partly'),
    answer('two', 'not-evidenced'),
    answer('three', 'not-met'),
    answer('four', 'na'),
    answer('five', 'unanswered'),
  ]);
  expect(gaps.map(({ id }) => id)).toEqual(['two', 'three', 'six']);
  expect(strengths).toEqual([]);
});
