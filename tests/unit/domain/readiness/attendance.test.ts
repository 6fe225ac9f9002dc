import { expect, test } from 'vitest';
import { attendanceCounts, changedAttendance } from '#lib/domain/readiness/attendance.ts';

const asked = [
  { personId: 'a', state: 'invited' },
  { personId: 'b', state: 'invited' },
  { personId: 'c', state: 'attended' },
  { personId: 'd', state: 'attended' },
] as const;

test('only rows that say something new are changed; a row not posted stays as it is', () => {
  const fields = { 'came-a': 'attended', 'came-b': 'invited', 'came-c': 'absent', 'came-z': 'attended' };
  expect(changedAttendance(asked, fields)).toEqual([
    { personId: 'a', state: 'attended' },
    { personId: 'c', state: 'absent' },
  ]);
});

test('a state that does not exist changes nothing', () => {
  expect(changedAttendance(asked, { 'came-a': 'perhaps' })).toEqual([]);
});

test('those who came and those who did not are counted apart from those not recorded', () => {
  expect(attendanceCounts([...asked, { state: 'absent' }])).toEqual({ came: 2, absent: 1 });
});
