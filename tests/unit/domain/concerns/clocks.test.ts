import { describe, expect, test } from 'vitest';
import { acknowledgeBy, planBy } from '#lib/domain/concerns/clocks.ts';
import { aLevel } from '#tests/support/concern-builders.ts';

const red = aLevel('red');
const amber = aLevel('amber');

describe('a red concern', () => {
  test.each([
    ['2010-11-10T12:05:00Z', '2010-11-10T16:05:00.000Z', 'in the afternoon'],
    ['2010-11-12T22:00:00Z', '2010-11-13T02:00:00.000Z', 'through the night into a Saturday'],
    ['2010-10-30T23:30:00Z', '2010-10-31T03:30:00.000Z', 'through the night the clocks go back'],
  ])('raised at %s is to be acknowledged by %s: %s', (from, by) => {
    expect(acknowledgeBy(red, new Date(from)).toISOString()).toBe(by);
  });

  test.each([
    ['2010-11-10T12:05:00Z', '2010-11-11T17:00:00.000Z', 'on a Wednesday'],
    ['2010-11-12T16:00:00Z', '2010-11-15T17:00:00.000Z', 'on a Friday'],
    ['2010-12-24T10:00:00Z', '2010-12-29T17:00:00.000Z', 'before Christmas, over two bank holidays'],
    ['2010-07-01T10:00:00Z', '2010-07-02T16:00:00.000Z', 'in summer time'],
  ])('raised at %s has its plan by %s: %s', (from, by) => {
    expect(planBy(red, new Date(from)).toISOString()).toBe(by);
  });
});

describe('an amber concern', () => {
  test.each([
    ['2010-11-10T12:05:00Z', '2010-11-11T17:00:00.000Z', 'on a Wednesday'],
    ['2010-11-13T12:05:00Z', '2010-11-15T17:00:00.000Z', 'on a Saturday'],
    ['2010-12-24T23:30:00Z', '2010-12-29T17:00:00.000Z', 'late before Christmas'],
  ])('raised at %s is to be acknowledged by %s: %s', (from, by) => {
    expect(acknowledgeBy(amber, new Date(from)).toISOString()).toBe(by);
  });

  test('has its plan five working days later', () => {
    expect(planBy(amber, new Date('2010-12-22T10:00:00Z')).toISOString()).toBe('2010-12-31T17:00:00.000Z');
  });
});

test('a tool that sets no clocks gives one working day, and five for the plan', () => {
  const silent = aLevel('amber', { acknowledgedWithinWorkingDays: null, writtenPlanWithinWorkingDays: null });
  const from = new Date('2010-11-10T12:05:00Z');
  expect(acknowledgeBy(silent, from).toISOString()).toBe('2010-11-11T17:00:00.000Z');
  expect(planBy(silent, from).toISOString()).toBe('2010-11-17T17:00:00.000Z');
});
