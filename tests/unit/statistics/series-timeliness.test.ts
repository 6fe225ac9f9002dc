import { expect, test } from 'vitest';
import { z } from 'zod';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { seriesTimeliness } from '#lib/statistics/series-timeliness.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const vectors = vectorsOf(
  'seriesTimeliness',
  z.object({
    from: z.string(),
    events: z.array(z.string()),
    asAt: z.string(),
    n: z.number(),
    unit: z.enum(['workingDays', 'days', 'weeks', 'months']),
  }),
  z.object({
    intervals: z.number(),
    onTime: z.number(),
    longestCalendarDays: z.number(),
    breaches: z.array(z.tuple([z.string(), z.string()])),
    answer: z.string(),
  }),
);

test.each(vectors)('$id is $expected.answer', ({ input: { n, unit, ...series }, expected }) => {
  expect(seriesTimeliness(series, { n, unit }, BANK_HOLIDAYS)).toEqual(expected);
});

const sixWeeks = { n: 6, unit: 'weeks' } as const;

test('a series that has just begun is not yet due, which is no failing', () => {
  expect(seriesTimeliness({ from: '2026-01-05', events: [], asAt: '2026-02-16' }, sixWeeks, [])).toEqual({
    intervals: 0,
    onTime: 0,
    longestCalendarDays: null,
    breaches: [],
    answer: 'na',
  });
});

test('dates out of order, typed twice, or outside the time judged change nothing', () => {
  const tidy = { from: '2025-06-02', events: ['2025-06-13', '2025-07-18'], asAt: '2025-08-01' };
  const untidy = ['2025-07-18', '2025-06-13', '2025-06-13', '2025-06-02', '2025-05-01', '2025-08-02'];
  expect(seriesTimeliness({ ...tidy, events: untidy }, sixWeeks, [])).toEqual(
    seriesTimeliness(tidy, sixWeeks, []),
  );
});

test('an event on the day the series is judged counts', () => {
  const series = { from: '2026-01-05', events: ['2026-02-16'], asAt: '2026-02-16' };
  expect(seriesTimeliness(series, sixWeeks, [])).toMatchObject({ intervals: 1, onTime: 1, answer: 'met' });
});

test('a council may ask for more before it says "partly"', () => {
  const series = {
    from: '2026-01-01',
    events: ['2026-01-08', '2026-01-15', '2026-01-22', '2026-02-05'],
    asAt: '2026-02-06',
  };
  const weekly = { n: 1, unit: 'weeks' } as const;
  expect(seriesTimeliness(series, weekly, []).answer).toBe('partly');
  expect(seriesTimeliness(series, { ...weekly, partlyFrom: 0.8 }, []).answer).toBe('not-met');
});
