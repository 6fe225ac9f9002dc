import { expect, test } from 'vitest';
import {
  lastMorning,
  londonClock,
  londonMoment,
  londonTime,
  reminderDay,
} from '#lib/domain/messages/london-clock.ts';

test.each([
  ['2010-07-01T23:30:00Z', '2010-07-02', 0],
  ['2010-12-01T23:30:00Z', '2010-12-01', 23],
])('%s is %s in London at hour %i', (moment, day, hour) => {
  expect(londonClock(new Date(moment))).toEqual({ day, hour });
});

test.each([
  ['2010-07-01', '2010-07-01T07:00:00.000Z'],
  ['2010-12-01', '2010-12-01T08:00:00.000Z'],
  ['2010-03-28', '2010-03-28T07:00:00.000Z'],
  ['2010-10-31', '2010-10-31T08:00:00.000Z'],
])('eight in London on %s is %s', (day, moment) => {
  expect(londonMoment(day, 8).toISOString()).toBe(moment);
});

test.each<[string, string | null, string]>([
  ['2010-12-01T06:59:00Z', null, 'before seven'],
  ['2010-12-01T07:00:00Z', '2010-12-01', 'at seven'],
  ['2010-12-01T17:59:00Z', '2010-12-01', 'before six in the evening'],
  ['2010-12-01T18:00:00Z', null, 'in the evening'],
  ['2010-12-04T10:00:00Z', null, 'on a Saturday'],
  ['2010-12-27T10:00:00Z', null, 'on the day in place of Christmas Day'],
  ['2010-07-01T06:00:00Z', '2010-07-01', 'at seven in summer'],
])('%s thinks of reminders for %s: %s', (now, day) => {
  expect(reminderDay(new Date(now))).toBe(day);
});

test.each([
  ['2010-12-01T07:59:00Z', '2010-11-30T08:00:00.000Z', 'before the morning of a Wednesday'],
  ['2010-12-01T08:00:00Z', '2010-12-01T08:00:00.000Z', 'at eight'],
  ['2010-12-05T12:00:00Z', '2010-12-03T08:00:00.000Z', 'on a Sunday'],
  ['2010-12-29T07:00:00Z', '2010-12-24T08:00:00.000Z', 'before the first morning after Christmas'],
])('at %s the last morning mail went at %s: %s', (now, morning) => {
  expect(lastMorning(new Date(now)).toISOString()).toBe(morning);
});

test.each([
  ['2010-07-01', '14:05', '2010-07-01T13:05:00.000Z'],
  ['2010-12-01', '9.30', '2010-12-01T09:30:00.000Z'],
  ['2010-07-01', '23:45', '2010-07-01T22:45:00.000Z'],
  ['2010-07-01', '00:10', '2010-06-30T23:10:00.000Z'],
])('on %s London’s clock shows %s at %s', (day, time, moment) => {
  expect(londonTime(day, time).toISOString()).toBe(moment);
});
