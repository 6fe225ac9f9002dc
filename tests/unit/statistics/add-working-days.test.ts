import { expect, test } from 'vitest';
import { z } from 'zod';
import { addWorkingDays } from '#lib/statistics/add-working-days.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf('addWorkingDays', z.object({ date: z.string(), n: z.number() }), z.string());

test.each(vectors)('$id is $expected', ({ input, expected }) => {
  expect(addWorkingDays(input.date, input.n, BANK_HOLIDAYS)).toBe(expected);
});

test('no working days leave the start as it is, even on a day off', () => {
  expect(addWorkingDays('2026-01-10', 0, BANK_HOLIDAYS)).toBe('2026-01-10');
});

test.each([-1, 1.5, Number.NaN])('%d working days are refused', (n) => {
  expect(() => addWorkingDays('2026-01-09', n, [])).toThrow(RangeError);
});
