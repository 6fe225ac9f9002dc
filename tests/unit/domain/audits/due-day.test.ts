import { expect, test } from 'vitest';
import { dueDayInput, dueDaySchema, mayChangeDue } from '#lib/domain/audits/due-day.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const schema = dueDaySchema({ cycleDueOn: '2010-11-30', today: '2010-12-03' });
const reason = 'The chair is away';
const messageFor = (dueOn: string) => {
  const parsed = parseInput(schema, { dueOn, reason });
  return parsed.ok ? null : parsed.problems[0]?.message;
};

test.each([
  ['', 'Enter the day this audit is due'],
  ['2010-02-31', 'Enter a real date, such as 22 12 2010'],
  ['2010-11-30', 'Enter a day after the one when all audits are due'],
  ['2010-12-02', 'Enter today or a later day'],
  ['2010-12-03', null],
  ['2010-12-10', null],
])('the day “%s” gets: %s', (dueOn, message) => {
  expect(messageFor(dueOn)).toBe(message);
});

test('a later day needs a reason of at most 200 characters', () => {
  const at = (words: string) => parseInput(schema, { dueOn: '2010-12-10', reason: words }).ok;
  expect([at(' '), at('n'.repeat(200)), at('n'.repeat(201))]).toEqual([false, true, false]);
});

test('the three boxes of the form make one day', () => {
  const fields = { 'dueOn-day': '9', 'dueOn-month': '12', 'dueOn-year': '2010', reason };
  expect(parseInput(schema, dueDayInput(fields))).toEqual({
    ok: true,
    value: { dueOn: '2010-12-09', reason },
  });
});

test('the day is changed while somebody is expected to return the audit', () => {
  expect(AUDIT_STATUS_NAMES.filter((status) => mayChangeDue(status, 'open').ok)).toEqual([
    'allocated',
    'started',
  ]);
  expect(CYCLE_STATUS_NAMES.filter((status) => mayChangeDue('started', status).ok)).toEqual([
    'drawn',
    'paired',
    'open',
  ]);
});
