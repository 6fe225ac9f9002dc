import { describe, expect, test } from 'vitest';
import { waitFor } from '#lib/domain/audits/backoff.ts';

describe('waiting before a save', () => {
  test('typing is sent soon after it rests', () => {
    expect(waitFor(0, 0.9)).toBe(700);
  });

  test('each try after a failure waits twice as long, to a quarter of a minute at most', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((attempt) => waitFor(attempt, 1))).toEqual([
      800, 1600, 3200, 6400, 12_800, 15_000, 15_000,
    ]);
  });

  test('pages that failed together do not all come back together', () => {
    expect(waitFor(3, 0)).toBe(1600);
    expect(waitFor(3, 0.5)).toBe(2400);
  });
});
