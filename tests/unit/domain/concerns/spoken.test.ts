import { describe, expect, test } from 'vitest';
import { decideSpoken, type Spoken } from '#lib/domain/concerns/spoken.ts';

const spoken = (spokenOn: string, spokenTime: string): Spoken => ({
  spokenTo: 'Team manager',
  spokenOn,
  spokenTime,
});
const WEDNESDAY = new Date('2010-11-10T14:05:00Z');
const SUNDAY = new Date('2010-11-14T14:05:00Z');
const MONDAY = new Date('2010-11-15T09:00:00Z');

test('the moment is read on London’s clock', () => {
  const decided = decideSpoken('amber', spoken('2010-07-01', '14:05'), WEDNESDAY);
  expect(decided).toEqual({ ok: true, value: new Date('2010-07-01T13:05:00Z') });
});

test('nobody is told in the future', () => {
  expect(decideSpoken('amber', spoken('2010-11-10', '14:06'), WEDNESDAY)).toMatchObject({
    ok: false,
    problems: [{ field: 'spokenTime' }],
  });
});

describe('a red concern is spoken on the same working day', () => {
  test.each([
    ['2010-11-10', WEDNESDAY, true],
    ['2010-11-09', WEDNESDAY, false],
    ['2010-11-12', SUNDAY, true],
    ['2010-11-11', SUNDAY, false],
    ['2010-11-12', MONDAY, false],
  ])('spoken on %s and raised at %s stands: %s', (day, now, stands) => {
    expect(decideSpoken('red', spoken(day, '08:00'), now).ok).toBe(stands);
  });

  test('an amber one may have been spoken before', () => {
    expect(decideSpoken('amber', spoken('2010-11-08', '08:00'), WEDNESDAY).ok).toBe(true);
  });
});
