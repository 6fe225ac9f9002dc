import { expect, test } from 'vitest';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { dueDate } from '#lib/statistics/due-date.ts';

test.each([
  { n: 10, unit: 'workingDays', due: '2026-01-08' },
  { n: 10, unit: 'days', due: '2026-01-01' },
  { n: 6, unit: 'weeks', due: '2026-02-02' },
  { n: 3, unit: 'months', due: '2026-03-22' },
] as const)('$n $unit from 22 December 2025 fall due on $due', ({ n, unit, due }) => {
  expect(dueDate('2025-12-22', { n, unit }, BANK_HOLIDAYS)).toBe(due);
});
