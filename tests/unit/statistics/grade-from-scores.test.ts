import { expect, test } from 'vitest';
import { z } from 'zod';
import { gradeFromScores } from '#lib/statistics/grade-from-scores.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const vectors = vectorsOf(
  'gradeFromScores',
  z.object({ scores: z.array(score) }),
  z.object({ percent: z.number().int(), grade: z.string() }),
);

test.each(vectors)('$id is $expected.percent%, $expected.grade', ({ input, expected }) => {
  expect(gradeFromScores(input.scores)).toEqual(expected);
});

test('no scores give no grade', () => {
  expect(gradeFromScores([])).toEqual({ percent: null, grade: null });
});

test('another version of the rule may set other thresholds, and must set one for every score', () => {
  expect(gradeFromScores([3, 3], [{ grade: 'outstanding', from: 70 }])).toEqual({
    percent: 75,
    grade: 'outstanding',
  });
  expect(() => gradeFromScores([1], [{ grade: 'outstanding', from: 70 }])).toThrow(RangeError);
});
