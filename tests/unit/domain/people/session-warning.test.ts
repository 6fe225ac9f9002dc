import { expect, test } from 'vitest';
import { sessionNotice } from '#lib/domain/people/session-warning.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;
const notice = (idleIn: number, absoluteIn: number) =>
  sessionNotice(now + idleIn * MINUTE, now + absoluteIn * MINUTE, now);

test('nothing is said while there is time', () => {
  expect(notice(3, 60)).toEqual({ kind: 'none' });
});

test.each([
  [2, 2],
  [1.2, 2],
  [0.3, 1],
])('with %s minutes of idle time left the warning says %s', (left, minutes) => {
  expect(notice(left, 60)).toEqual({ kind: 'idle-soon', minutes });
});

test('the absolute end cannot be put off, and is said as such', () => {
  expect(notice(10, 1.5)).toEqual({ kind: 'absolute-soon', minutes: 2 });
});

test('an ended session is said to have ended', () => {
  expect([notice(0, 60), notice(60, -1)]).toEqual([{ kind: 'ended' }, { kind: 'ended' }]);
});
