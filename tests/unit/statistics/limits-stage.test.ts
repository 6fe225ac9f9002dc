import { expect, test } from 'vitest';
import { limitsStage } from '#lib/statistics/limits-stage.ts';

test.each([
  { cycles: 0, stage: 'none' },
  { cycles: 4, stage: 'none' },
  { cycles: 5, stage: 'trial' },
  { cycles: 11, stage: 'trial' },
  { cycles: 12, stage: 'locked' },
  { cycles: 40, stage: 'locked' },
])('$cycles cycles have limits: $stage', ({ cycles, stage }) => {
  expect(limitsStage(Array(cycles).fill({ x: 1, n: 2 }))).toBe(stage);
});
