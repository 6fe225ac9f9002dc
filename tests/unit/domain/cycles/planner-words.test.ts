import { expect, test } from 'vitest';
import { ASSUMED_MINUTES } from '#lib/domain/cycles/planner.ts';
import { minutesInWords, planWords } from '#lib/domain/cycles/planner-words.ts';

const PLAN = { size: 29, share: 60, minutes: 95 };
const WORK = { minutes: 95, audits: 26, auditors: 12 };

test('the plan is put in words with its arithmetic', () => {
  expect(planWords(PLAN, 187, WORK).map(({ answer }) => answer)).toEqual([
    '29 of 187 gives ±17 points',
    'From 60%, only a rise to 91% or more or a fall to 24% or less would probably be seen next time',
    '92 hours of work, 8 hours for each auditor',
  ]);
  expect(planWords(PLAN, 187, WORK)[2]?.because).toBe(
    '29 audits × 2 auditors × 95 minutes is 92 hours, shared by the 12 people who can audit now.',
  );
});

test('a whole list has no margin', () => {
  expect(planWords({ ...PLAN, size: 187 }, 187, WORK)[0]?.answer).toBe('Every case: no margin');
});

test('a sample too small to show any change says so', () => {
  expect(planWords({ size: 3, share: 50, minutes: 90 }, 187, WORK)[1]?.answer).toBe(
    'From 50%, no change would be seen next time',
  );
  expect(planWords({ size: 29, share: 98, minutes: 90 }, 187, WORK)[1]?.answer).toMatch(
    /^From 98%, only a fall to \d+% or less would/,
  );
});

test('where nobody can audit the hours are not divided', () => {
  expect(planWords(PLAN, 187, { ...WORK, auditors: 0 })[2]).toEqual({
    name: 'work',
    answer: '92 hours of work',
    because: '29 audits × 2 auditors × 95 minutes is 92 hours. Nobody can audit yet: invite auditors first.',
  });
});

test('the minutes are those of audits that were returned, or an assumption that says so', () => {
  expect(minutesInWords(WORK)).toBe('Half of the 26 audits returned with this tool took 95 minutes or less.');
  expect(minutesInWords({ minutes: null, audits: 0, auditors: 3 })).toContain(
    `${ASSUMED_MINUTES} minutes are assumed`,
  );
});
