import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { dueWhileAway, leaveInput, leaveSchema, overlaps } from '#lib/domain/readiness/leave.ts';

const TODAY = '2026-03-10';
const week = { from: '2026-03-16', to: '2026-03-20' };
const parse = (from: string, to: string) => parseInput(leaveSchema(TODAY), { from, to });

test.each([
  ['days to come', '2026-03-16', '2026-03-20'],
  ['one day', TODAY, TODAY],
  ['days that have begun', '2026-03-01', '2026-03-11'],
])('%s can be recorded', (_what, from, to) => {
  expect(parse(from, to)).toEqual({ ok: true, value: { from, to } });
});

test.each([
  ['2026-03-20', '2026-03-16', 'The last day away must be the same as or after the first'],
  ['2026-03-01', '2026-03-09', 'These days are over: enter days away that are still to come'],
  ['2026-03-01', '2028-03-02', 'Days away can last two years at most'],
  ['2026-03-16', '2026-02-30', 'Enter the last day away as a real date, such as 22 12 2010'],
])('from %s to %s is refused at the last day', (from, to, message) => {
  expect(parse(from, to)).toEqual({ ok: false, problems: [{ field: 'to', message }] });
});

test('three boxes make a date', () => {
  const fields = { 'from-day': '16', 'from-month': '3', 'from-year': '2026' };
  expect(leaveInput(fields)).toEqual({ from: '2026-03-16', to: '' });
});

test.each([
  ['2026-03-20', '2026-03-25', true],
  ['2026-03-10', '2026-03-16', true],
  ['2026-03-17', '2026-03-18', true],
  ['2026-03-21', '2026-03-25', false],
  ['2026-03-10', '2026-03-15', false],
])('a week away shares a day with %s to %s: %s', (from, to, shared) => {
  expect(overlaps(week, { from, to })).toBe(shared);
});

test('audits due on the first and on the last day away are due while away, others are not', () => {
  const due = (dueOn: string) => ({ id: dueOn, code: dueOn, cycleName: 'Cycle 1', dueOn });
  const held = ['2026-03-15', '2026-03-16', '2026-03-20', '2026-03-21'].map(due);
  expect(dueWhileAway(week, held).map(({ dueOn }) => dueOn)).toEqual(['2026-03-16', '2026-03-20']);
});
