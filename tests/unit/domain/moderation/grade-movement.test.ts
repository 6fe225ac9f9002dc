import { expect, test } from 'vitest';
import { type GradeMove, gradeMovement, movementOf } from '#lib/domain/moderation/grade-movement.ts';

const move = (differences: Partial<GradeMove> = {}): GradeMove => ({
  why: 'drawn',
  before: 'good',
  after: 'good',
  audits: 1,
  changed: 0,
  asked: 21,
  ...differences,
});

test('a judgement moves up, down, or not at all', () => {
  expect(movementOf('good', 'outstanding')).toBe('up');
  expect(movementOf('requires-improvement', 'inadequate')).toBe('down');
  expect(movementOf('good', 'good')).toBe('same');
});

test('a judgement that was missing has not moved', () => {
  expect([movementOf(null, 'good'), movementOf('good', null)]).toEqual(['same', 'same']);
});

test('nothing finished has no rows', () => {
  expect(gradeMovement([])).toEqual([]);
});

test('each reason has its own row, those drawn first, with the answers that were changed', () => {
  expect(
    gradeMovement([
      move({ why: 'asked', after: 'requires-improvement', changed: 2 }),
      move({ audits: 3, asked: 63 }),
      move({ after: 'outstanding', changed: 1 }),
      move({ before: 'inadequate', after: 'good', audits: 2, changed: 4, asked: 42 }),
    ]),
  ).toEqual([
    { why: 'drawn', audits: 6, up: 3, same: 3, down: 0, changed: 5, asked: 126 },
    { why: 'asked', audits: 1, up: 0, same: 0, down: 1, changed: 2, asked: 21 },
  ]);
});
