import { expect, test } from 'vitest';
import { z } from 'zod';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { timeliness } from '#lib/statistics/timeliness.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'timeliness',
  z.object({
    start: z.string().nullable(),
    done: z.string().nullable(),
    asAt: z.string(),
    n: z.number(),
    unit: z.enum(['workingDays', 'days', 'weeks', 'months']),
  }),
  z.object({ due: z.string(), status: z.string(), daysLate: z.number().nullable() }),
);

test.each(vectors)('$id is $expected.status', ({ input: { n, unit, ...step }, expected }) => {
  expect(timeliness(step, { n, unit }, BANK_HOLIDAYS)).toEqual(expected);
});

const threeMonths = { n: 3, unit: 'months' } as const;

test('a step that never started cannot be judged', () => {
  expect(timeliness({ start: null, done: '2026-01-01', asAt: '2026-02-01' }, threeMonths, [])).toEqual({
    due: null,
    status: 'no-start-date',
    daysLate: null,
  });
});

test('a step is not yet due on its last day and overdue the day after', () => {
  const step = { start: '2025-11-30', done: null };
  expect(timeliness({ ...step, asAt: '2026-02-28' }, threeMonths, [])).toEqual({
    due: '2026-02-28',
    status: 'not-yet-due',
    daysLate: 0,
  });
  expect(timeliness({ ...step, asAt: '2026-03-01' }, threeMonths, [])).toEqual({
    due: '2026-02-28',
    status: 'overdue',
    daysLate: 1,
  });
});

test('a limit in months or weeks counts its late days by the calendar, weekends too', () => {
  const step = { start: '2026-01-05', done: '2026-02-23', asAt: '2026-03-01' };
  expect(timeliness(step, { n: 6, unit: 'weeks' }, BANK_HOLIDAYS)).toMatchObject({
    status: 'late',
    daysLate: 7,
  });
});
