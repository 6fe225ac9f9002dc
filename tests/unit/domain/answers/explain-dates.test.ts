import { describe, expect, test } from 'vitest';
import { explainSeries, explainStep } from '#lib/domain/answers/explain-dates.ts';

const tenDays = { n: 10, unit: 'workingDays' } as const;
const sixWeeks = { n: 6, unit: 'weeks' } as const;
const step = (done: string | null) => ({ start: '2025-05-23', done, asAt: '2025-06-20' });
const due = '2025-06-06';

describe('why a step is on time or not', () => {
  test.each([
    [
      '2025-06-06',
      { due, status: 'on-time', daysLate: 0 },
      tenDays,
      'Due 6 June 2025; done 6 June 2025: on time.',
    ],
    [
      '2025-06-10',
      { due, status: 'late', daysLate: 2 },
      tenDays,
      'Due 6 June 2025; done 10 June 2025: 2 working days late.',
    ],
    [
      '2025-06-07',
      { due, status: 'late', daysLate: 1 },
      sixWeeks,
      'Due 6 June 2025; done 7 June 2025: 1 day late.',
    ],
    [
      null,
      { due: '2025-06-30', status: 'not-yet-due', daysLate: 0 },
      tenDays,
      'Due 30 June 2025: not yet due on 20 June 2025, so it does not apply.',
    ],
    [
      null,
      { due, status: 'overdue', daysLate: 10 },
      tenDays,
      'Due 6 June 2025; not done by 20 June 2025: 10 working days overdue.',
    ],
    [
      '2025-05-01',
      { due, status: 'invalid', daysLate: null },
      tenDays,
      'Due 6 June 2025; done 1 May 2025: that is before it started.',
    ],
    [
      null,
      { due: null, status: 'no-start-date', daysLate: null },
      tenDays,
      'The date it counts from was not found on the record.',
    ],
  ] as const)('done %s', (done, result, limit, words) => {
    expect(explainStep(step(done), result, limit)).toBe(words);
  });
});

describe('how a series kept to its limit', () => {
  test('says how many gaps were within it, and the longest', () => {
    const result = { intervals: 4, onTime: 4, longestCalendarDays: 41, breaches: [], answer: 'met' } as const;
    expect(explainSeries({ ...result, breaches: [] }, sixWeeks, '2025-11-10')).toBe(
      '4 of 4 gaps were within 6 weeks; the longest was 41 days.',
    );
  });

  test('names each gap that was too long', () => {
    const breaches: [string, string][] = [['2025-06-13', '2025-11-10']];
    const result = {
      intervals: 1,
      onTime: 0,
      longestCalendarDays: 150,
      breaches,
      answer: 'not-met',
    } as const;
    expect(explainSeries(result, sixWeeks, '2025-11-10')).toBe(
      '0 of 1 gap was within 6 weeks; the longest was 150 days. Too long: 13 June 2025 to 10 November 2025.',
    );
  });

  test('says when nothing was due yet', () => {
    const result = { intervals: 0, onTime: 0, longestCalendarDays: null, answer: 'na' } as const;
    expect(explainSeries({ ...result, breaches: [] }, sixWeeks, '2025-06-20')).toBe(
      'Nothing was due within 6 weeks by 20 June 2025, so it does not apply.',
    );
  });
});
