import { expect, test } from 'vitest';
import { isLive, sessionLimits } from '#lib/domain/people/session.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const session = {
  startedAt: at('09:00'),
  seenAt: at('12:00'),
  endedAt: null,
  idleMinutes: 15,
  absoluteHours: 10,
};

test.each([
  ['just after a request', at('12:01'), true],
  ['a minute before the idle limit', at('12:14'), true],
  ['at the idle limit', at('12:15'), false],
])('a session %s: live is %s', (_, now, live) => {
  expect(isLive(session, now)).toBe(live);
});

test('a session used all day ends at its absolute limit', () => {
  const busy = { ...session, seenAt: at('18:59') };
  expect([isLive(busy, at('18:59')), isLive(busy, at('19:00'))]).toEqual([true, false]);
});

test('a session that was ended is dead at once', () => {
  expect(isLive({ ...session, endedAt: at('12:00') }, at('12:01'))).toBe(false);
});

test('the limits are those the council has set', () => {
  expect(sessionLimits({ ...session, idleMinutes: 30, absoluteHours: 8 })).toEqual({
    idleAt: at('12:30'),
    absoluteAt: at('17:00'),
  });
});
