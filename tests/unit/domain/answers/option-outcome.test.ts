import { expect, test } from 'vitest';
import { outcomeOfOption } from '#lib/domain/answers/option-outcome.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

test.each([
  ['evidence', 'partly', 'partly'],
  ['yes-no', 'yes', 'met'],
  ['yes-no', 'no', 'not-met'],
  ['grade', 'good', 'met'],
  ['grade', 'requires-improvement', 'not-met'],
  ['grade', 'not-evidenced', 'not-evidenced'],
  ['scale-0-10', '7', 'met'],
  ['scale-0-10', '6', 'not-met'],
  ['scale-0-10', 'na', 'na'],
  ['dates', 'met', 'met'],
  ['dates', 'unanswered', 'unanswered'],
  ['evidence', 'something-else', 'unanswered'],
] as const)('to a question of %s, “%s” counts as %s', (type, option, outcome) => {
  expect(outcomeOfOption(aQuestion({ type }), option)).toBe(outcome);
});

test('a question that counts “partly” as met does so here too', () => {
  expect(outcomeOfOption(aQuestion({ metIncludes: ['met', 'partly'] }), 'partly')).toBe('met');
});
