import { expect, test } from 'vitest';
import {
  ASSUMED_MINUTES,
  PLAN_FIELD_NAMES,
  PLAN_FIELDS,
  planFigures,
  readPlan,
  usualPlan,
} from '#lib/domain/cycles/planner.ts';

const PLAN = { size: 29, share: 60, minutes: 95 };
const WORK = { minutes: 95.5, audits: 26, auditors: 12 };

test('29 of 187 gives ±17 points, and from 60% only a rise to 91% or a fall to 24% would be seen', () => {
  expect(planFigures(PLAN, 187, 12)).toEqual({
    widest: 17,
    margin: 16,
    from: 44,
    to: 76,
    rise: 91,
    fall: 24,
    hours: 92,
    hoursEach: 8,
  });
});

test('what was typed is the plan, and what cannot be read leaves the plan before it', () => {
  expect(readPlan({ size: ' 40 ', share: '70' }, PLAN, 187)).toEqual({
    plan: { size: 40, share: 70, minutes: 95 },
    problems: [],
  });
  expect(readPlan({ size: '188', share: '-1', minutes: '1.5' }, PLAN, 187)).toEqual({
    plan: PLAN,
    problems: [
      { field: 'size', message: 'Enter a whole number from 1 to 187' },
      { field: 'share', message: 'Enter a whole number from 0 to 100' },
      { field: 'minutes', message: 'Enter a whole number from 1 to 999' },
    ],
  });
});

test('every field of the plan has its label', () => {
  expect(PLAN_FIELD_NAMES).toEqual(Object.keys(PLAN_FIELDS));
});

test('one begins with the tool’s usual size, the list allowing, and the minutes audits have taken', () => {
  const usual = { usualSize: 30, frameSize: 187, work: WORK };
  expect(usualPlan(usual)).toEqual({ size: 30, share: 60, minutes: 96 });
  const none = { minutes: null, audits: 0, auditors: 0 };
  expect(usualPlan({ ...usual, frameSize: 12, work: none })).toEqual({
    size: 12,
    share: 60,
    minutes: ASSUMED_MINUTES,
  });
});
