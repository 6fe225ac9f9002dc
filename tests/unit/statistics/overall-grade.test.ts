import { expect, test } from 'vitest';
import { z } from 'zod';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';
import { overallGrade } from '#lib/statistics/overall-grade.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'overallGrade',
  z.object({ sections: z.array(z.object({ grade: z.enum(GRADES).nullable(), critical: z.boolean() })) }),
  z.object({ suggested: z.string().nullable(), cappedBy: z.string().nullable() }),
);

test.each(vectors)('$id suggests $expected.suggested', ({ input, expected }) => {
  expect(overallGrade(input.sections)).toEqual(expected);
});

const unsafe = [
  { grade: 'outstanding', critical: false },
  { grade: 'outstanding', critical: false },
  { grade: 'requires-improvement', critical: true },
  { grade: 'inadequate', critical: true },
] as const;

test('an inadequate safety section makes the whole inadequate, whatever else is good', () => {
  expect(overallGrade(unsafe)).toEqual({ suggested: 'inadequate', cappedBy: 'critical-section' });
});

test('a council without a limiting rule has the scores alone', () => {
  expect(overallGrade(unsafe, [])).toEqual({ suggested: 'good', cappedBy: null });
});

test('a weak section that is not critical caps nothing, and one not graded is left out', () => {
  const sections = [
    { grade: 'good', critical: true },
    { grade: 'good', critical: false },
    { grade: 'inadequate', critical: false },
    { grade: null, critical: true },
  ] as const;
  expect(overallGrade(sections)).toEqual({ suggested: 'requires-improvement', cappedBy: null });
});
