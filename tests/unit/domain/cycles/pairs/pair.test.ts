import { expect, test } from 'vitest';
import { canChangePair } from '#lib/domain/cycles/pairs/pair.ts';

test.each([
  ['allocated', true],
  ['started', true],
  ['returned', false],
  ['not-returned', false],
  ['replaced', false],
] as const)('the pair of an audit that is %s can change: %s', (status, expected) => {
  expect(canChangePair(status)).toBe(expected);
});
