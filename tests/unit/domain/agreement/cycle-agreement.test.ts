import { expect, test } from 'vitest';
import { describeAgreement } from '#lib/domain/agreement/cycle-agreement.ts';
import { pairCounts } from '#tests/support/agreement-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tool = aTool({
  sections: [
    aSection({
      questions: [
        aQuestion({ id: 'seen' }),
        aQuestion({ id: 'heard', number: '1.2' }),
        aQuestion({ id: 'graded', number: '1.3', type: 'grade' }),
      ],
    }),
  ],
});
const cells = [
  ...pairCounts('seen', { 'met/met': 20, 'met/partly': 5 }),
  ...pairCounts('heard', { 'met/met': 8, 'met/not-evidenced': 16, 'unanswered/met': 1 }),
  ...pairCounts('graded', { 'good/outstanding': 15, 'good/good': 10 }),
  { kind: 'pair-key-area', subject: 'child-seen', option: 'met/partly', count: 5 } as const,
  { kind: 'pair-key-area', subject: 'child-seen', option: 'met/met', count: 20 } as const,
];
const agreement = describeAgreement(tool, cells);

test('pairs are counted as people who judged one case, not as answers', () => {
  expect(agreement.pairs).toBe(25);
});

test('the cycle as a whole compares what answers count as: good and outstanding are both met', () => {
  expect(agreement.whole).toMatchObject({ pairs: 75, compared: 74, agreed: 20 + 8 + 25 });
});

test('a question compares the answers themselves', () => {
  expect(agreement.questions.map(({ id, agreement: { agreed } }) => [id, agreed])).toEqual([
    ['seen', 20],
    ['heard', 8],
    ['graded', 10],
  ]);
});

test('a key area is read from its own pairs', () => {
  expect(agreement.areas).toMatchObject([{ id: 'child-seen', agreement: { compared: 25, agreed: 20 } }]);
});

test('questions that pairs read differently are listed, least agreement first', () => {
  expect(agreement.differing.map(({ id }) => id)).toEqual(['heard', 'graded']);
});

test('a cycle without pairs has nothing to compare', () => {
  const empty = describeAgreement(tool, []);
  expect([empty.pairs, empty.whole.compared, empty.differing]).toEqual([0, 0, []]);
});
