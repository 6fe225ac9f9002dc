import { describe, expect, test } from 'vitest';
import { waitFor } from '#lib/domain/audits/backoff.ts';

describe('waiting before a save', () => {
  test('typing is sent soon after it rests', () => {
    expect(waitFor(0, 0.9)).toBe(700);
  });

  test('each try after a failure waits up to twice as long, to a quarter of a minute at most', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((attempt) => waitFor(attempt, 1))).toEqual([
      800, 1600, 3200, 6400, 12_800, 15_000, 15_000,
    ]);
  });

  test('pages that failed together come back spread over the whole wait, and none at once', () => {
    expect([0, 0.25, 0.5, 0.75].map((chance) => waitFor(3, chance))).toEqual([100, 800, 1600, 2400]);
  });
});
