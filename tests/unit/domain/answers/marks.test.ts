import { expect, test } from 'vitest';
import { canMark, QUICK_WIN_CAUSE_NAMES, QUICK_WIN_CAUSES } from '#lib/domain/answers/marks.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

test.each([
  ['exemplar', ['met', 'partly']],
  ['quick-win', ['partly', 'not-met', 'not-evidenced']],
] as const)('an answer can be marked as %s when it comes to %j', (mark, outcomes) => {
  expect(ANSWER_OUTCOMES.filter((outcome) => canMark(mark, outcome))).toEqual(outcomes);
});

test('every cause of a quick win can be chosen', () => {
  expect(QUICK_WIN_CAUSE_NAMES).toEqual(Object.keys(QUICK_WIN_CAUSES));
});
