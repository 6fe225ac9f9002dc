import { expect, test } from 'vitest';
import {
  expectationInput,
  expectationSchema,
  givenUpSchema,
  mayRecord,
} from '#lib/domain/findings/expectation.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const typed = {
  percent: '80',
  agreedOn: '2010-12-01',
  agreedBy: 'Senior management team',
  reason: 'What the partnership asks of every council',
};
const wish = { ...typed, percent: 80 };
const today = '2010-12-22';

test('an expectation is a whole percentage with a day, a name and a reason', () => {
  expect(parseInput(expectationSchema, typed)).toEqual({ ok: true, value: wish });
});

test.each([
  ['percent', '0', 'Enter a whole number from 1 to 100'],
  ['percent', '79.5', 'Enter a whole number from 1 to 100'],
  ['agreedOn', '', 'Enter the day it was agreed'],
  ['agreedBy', ' ', 'Enter who agreed it'],
  ['reason', '', 'Enter why'],
])('%s cannot be “%s”', (field, value, message) => {
  expect(parseInput(expectationSchema, { ...typed, [field]: value })).toEqual({
    ok: false,
    problems: [{ field, message }],
  });
});

test('giving up needs the same, and leaves no percentage', () => {
  expect(parseInput(givenUpSchema, typed)).toEqual({ ok: true, value: { ...wish, percent: null } });
});

test('what was agreed before can be raised, and given up', () => {
  expect(mayRecord(wish, { now: null, today }).ok).toBe(true);
  expect(mayRecord({ ...wish, percent: 90 }, { now: wish, today }).ok).toBe(true);
  expect(mayRecord({ ...wish, percent: null }, { now: wish, today }).ok).toBe(true);
});

test.each([
  ['in the future', { ...wish, agreedOn: '2010-12-23' }, null, 'agreedOn'],
  ['twice', wish, wish, 'percent'],
  ['given up where nothing is expected', { ...wish, percent: null }, null, 'reason'],
  ['given up twice', { ...wish, percent: null }, { ...wish, percent: null }, 'reason'],
])('nothing is agreed %s', (_, wanted, now, field) => {
  expect(mayRecord(wanted, { now, today })).toMatchObject({ ok: false, problems: [{ field }] });
});

test('the three boxes of the day make one date', () => {
  const fields = { 'agreedOn-day': '1', 'agreedOn-month': '12', 'agreedOn-year': '2010', percent: '80' };
  expect(expectationInput(fields)).toMatchObject({ agreedOn: '2010-12-01', percent: '80' });
});
