import { expect, test } from 'vitest';
import { z } from 'zod';
import { addMonths } from '#lib/statistics/add-months.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf('addMonths', z.object({ date: z.string(), n: z.number() }), z.string());

test.each(vectors)('$id is $expected', ({ input, expected }) => {
  expect(addMonths(input.date, input.n)).toBe(expected);
});

test.each([
  { date: '2026-01-31', n: 0, expected: '2026-01-31' },
  { date: '2026-03-31', n: -1, expected: '2026-02-28' },
  { date: '2025-12-31', n: 12, expected: '2026-12-31' },
  { date: '2010-03-01', n: 1, expected: '2010-04-01' },
])('$n months from $date is $expected', ({ date, n, expected }) => {
  expect(addMonths(date, n)).toBe(expected);
});
