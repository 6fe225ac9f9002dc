import { expect, test } from 'vitest';
import { isReady, trainingStanding } from '#lib/domain/readiness/training-standing.ts';

const TODAY = '2026-03-10';

test.each([
  ['nobody is trained who never came', null, 'none', false],
  ['training that ended yesterday is out of date', '2026-03-09', 'out', false],
  ['the last day of training still counts', TODAY, 'due', true],
  ['training that ends in 90 days is due', '2026-06-08', 'due', true],
  ['training that ends in 91 days is not yet due', '2026-06-09', 'trained', true],
] as const)('%s', (_rule, until, standing, ready) => {
  expect(trainingStanding(until, TODAY)).toBe(standing);
  expect(isReady(standing)).toBe(ready);
});
