import { expect, test } from 'vitest';
import { RETRY_MINUTES, statusAfter } from '#lib/domain/messages/retry.ts';

test('each wait is longer than the one before', () => {
  expect([...RETRY_MINUTES].sort((a, b) => a - b)).toEqual([...RETRY_MINUTES]);
});

test.each([
  [1, 'waiting'],
  [4, 'waiting'],
  [5, 'failed'],
] as const)('after try %i that may go better later it is %s', (attempts, status) => {
  expect(statusAfter({ kind: 'later', failure: '' }, attempts)).toBe(status);
});

test('what was taken is sent, what was refused has failed, and what nobody knows stays uncertain', () => {
  expect(statusAfter({ kind: 'sent' }, 1)).toBe('sent');
  expect(statusAfter({ kind: 'refused', failure: '' }, 1)).toBe('failed');
  expect(statusAfter({ kind: 'uncertain', failure: '' }, 1)).toBe('uncertain');
});
