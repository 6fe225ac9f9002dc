import { describe, expect, test } from 'vitest';
import { describeSpread } from '#lib/domain/calibration/spread.ts';
import { aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([
  aQuestion({ id: 'seen' }),
  aQuestion({ id: 'heard', number: '1.2' }),
  aQuestion({ id: 'graded', number: '1.3', type: 'grade' }),
]);
const chosen = [
  { questionId: 'seen', option: 'met', count: 4 },
  { questionId: 'heard', option: 'met', count: 1 },
  { questionId: 'heard', option: 'partly', count: 2 },
  { questionId: 'heard', option: 'unanswered', count: 1 },
  { questionId: 'graded', option: 'good', count: 1 },
  { questionId: 'graded', option: 'requires-improvement', count: 3 },
];
const agreed = new Map([
  ['seen', 'met'],
  ['heard', 'partly'],
  ['graded', 'good'],
]);

describe('how answers spread', () => {
  const spread = describeSpread(tool, { finished: 4, chosen, agreed });

  test('each question has how many chose what, the agreed answer first and marked', () => {
    expect(spread?.questions[2]).toMatchObject({
      number: '1.3',
      asAgreed: 1,
      agreedLabel: 'Good',
      answers: [
        { label: 'Good', count: 1, isAgreed: true },
        { label: 'Requires improvement', count: 3, isAgreed: false },
      ],
    });
  });

  test('whoever left a question blank is counted as such', () => {
    expect(spread?.questions[1]?.answers.map(({ label, count }) => [label, count])).toEqual([
      ['Partly', 2],
      ['Yes, evidenced', 1],
      ['Not answered', 1],
    ]);
  });

  test('the whole says how many answers were as agreed', () => {
    expect([spread?.asAgreed, spread?.answered]).toEqual([4 + 2 + 1, 11]);
  });

  test('kappa takes the questions that all answered, alpha those with blanks too', () => {
    expect(spread?.complete).toBe(2);
    // Two questions by four people, 4 met, and 1 met beside 3 not met.
    expect(spread?.kappa.kappa).toBeCloseTo(((1 + 0.5) / 2 - (25 + 9) / 64) / (1 - (25 + 9) / 64), 12);
    expect(spread?.alpha.alpha).not.toBeNull();
  });
});

test('an agreed answer nobody gave still names the question’s answer', () => {
  const spread = describeSpread(tool, { finished: 4, chosen, agreed: new Map([['seen', 'na']]) });
  expect(spread?.questions[0]).toMatchObject({ agreedLabel: 'Does not apply', asAgreed: 0 });
});

test('with fewer than three there is no spread: one could tell who answered what', () => {
  expect(describeSpread(tool, { finished: 2, chosen, agreed })).toBeNull();
});

test('where everybody answers all alike there is no variation', () => {
  const alike = ['seen', 'heard'].map((questionId) => ({ questionId, option: 'met', count: 3 }));
  const spread = describeSpread(tool, { finished: 3, chosen: alike, agreed });
  expect([spread?.kappa, spread?.alpha]).toEqual([
    { kappa: null, reason: 'no variation' },
    { alpha: null, reason: 'no variation' },
  ]);
});
