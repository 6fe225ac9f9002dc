import { expect, test } from 'vitest';
import { waitBeforeTrying } from '#lib/domain/people/throttle.ts';

const now = new Date('2026-03-02T12:00:00Z');
const failures = (count: number, secondsAgo = 0) =>
  Array.from({ length: count }, (_, place) => new Date(now.getTime() - (secondsAgo + place) * 1000));

test.each([0, 1, 4])('after %i failures the next try is free', (count) => {
  expect(waitBeforeTrying(failures(count), now)).toBe(0);
});

test.each([
  [5, 30],
  [6, 60],
  [7, 120],
  [9, 480],
  [10, 900],
  [40, 900],
])('after %i failures in a row the next try waits %i seconds', (count, wait) => {
  expect(waitBeforeTrying(failures(count), now)).toBe(wait);
});

test('the wait runs from the last failure', () => {
  expect(waitBeforeTrying(failures(5, 20), now)).toBe(10);
});

test('once the wait is over the next try is free', () => {
  expect(waitBeforeTrying(failures(5, 31), now)).toBe(0);
});

test('failures older than a quarter of an hour no longer count', () => {
  expect(waitBeforeTrying(failures(5, 15 * 60), now)).toBe(0);
});
