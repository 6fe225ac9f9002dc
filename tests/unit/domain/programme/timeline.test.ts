import { expect, test } from 'vitest';
import { monthsOfYear } from '#lib/domain/programme/financial-year.ts';
import { timelineOf } from '#lib/domain/programme/timeline.ts';

const cycle = { opensOn: '2026-10-12', dueOn: '2026-11-09', reportOn: '2026-12-01' };
const inMonth = (first: string, dates = cycle) =>
  timelineOf(dates, monthsOfYear(2026)).find((month) => month.first === first);

test('the audits run from the day the cycle opens, the day they are due included', () => {
  expect(inMonth('2026-10-01')).toMatchObject({
    pieces: [{ kind: 'audits', start: 11, days: 20 }],
    marks: ['opensOn'],
  });
  expect(inMonth('2026-11-01')?.pieces[0]).toEqual({ kind: 'audits', start: 0, days: 9 });
});

test('the report follows the day after, to its own day', () => {
  expect(inMonth('2026-11-01')?.pieces[1]).toEqual({ kind: 'report', start: 9, days: 21 });
  expect(inMonth('2026-12-01')).toMatchObject({
    pieces: [{ kind: 'report', start: 0, days: 1 }],
    marks: ['reportOn'],
  });
});

test('a month before or after has nothing in it', () => {
  expect(inMonth('2026-09-01')).toMatchObject({ pieces: [], marks: [] });
  expect(inMonth('2027-01-01')).toMatchObject({ pieces: [], marks: [] });
});

test('the pieces of a year add up to the days from opening to report', () => {
  const months = timelineOf(cycle, monthsOfYear(2026));
  const days = months.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.days, 0);
  expect(days).toBe(51);
});

test('a report on the day the audits are due takes no day of its own', () => {
  const dates = { opensOn: '2026-11-01', dueOn: '2026-11-30', reportOn: '2026-11-30' };
  expect(inMonth('2026-11-01', dates)?.pieces).toEqual([{ kind: 'audits', start: 0, days: 30 }]);
});

test('a cycle that began in the year before is drawn from April', () => {
  const dates = { opensOn: '2026-02-02', dueOn: '2026-04-10', reportOn: '2026-05-01' };
  expect(inMonth('2026-04-01', dates)?.pieces[0]).toEqual({ kind: 'audits', start: 0, days: 10 });
});
