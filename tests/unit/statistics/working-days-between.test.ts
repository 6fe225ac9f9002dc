import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addWorkingDays } from '#lib/statistics/add-working-days.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { workingDaysBetween } from '#lib/statistics/working-days-between.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'workingDaysBetween',
  z.object({ from: z.string(), to: z.string() }),
  z.number().int(),
);

test.each(vectors)('$id is $expected working days', ({ input, expected }) => {
  expect(workingDaysBetween(input.from, input.to, BANK_HOLIDAYS)).toBe(expected);
});

test('a day is no working days from itself', () => {
  expect(workingDaysBetween('2026-01-09', '2026-01-09', BANK_HOLIDAYS)).toBe(0);
});

test('a span that runs backwards is refused', () => {
  expect(() => workingDaysBetween('2026-01-09', '2026-01-08', BANK_HOLIDAYS)).toThrow(RangeError);
});

test('counting up to a day found by counting working days gives the same number back', () => {
  const start = fc.nat(6000).map((days) => addDays('2009-01-01', days));
  fc.assert(
    fc.property(start, fc.nat(65), (from, n) => {
      expect(workingDaysBetween(from, addWorkingDays(from, n, BANK_HOLIDAYS), BANK_HOLIDAYS)).toBe(n);
    }),
  );
});
