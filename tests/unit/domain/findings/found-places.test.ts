import { expect, test } from 'vitest';
import { foundIn } from '#lib/domain/findings/found-places.ts';

const found = (subject: string, option: string, count: number) =>
  ({ kind: 'found', subject, option, count }) as const;

test('the places of several questions add up, in one order, the nought ones too', () => {
  const tallies = [
    found('seen', 'expected-place', 11),
    found('heard', 'expected-place', 4),
    found('heard', 'not-said', 2),
    found('elsewhere', 'paper-file', 9),
  ];
  expect(foundIn(tallies, ['seen', 'heard']).map(({ place, count }) => [place, count])).toEqual([
    ['expected-place', 15],
    ['elsewhere-on-system', 0],
    ['paper-file', 0],
    ['told-by-worker-only', 0],
    ['not-recorded', 0],
    ['not-said', 2],
  ]);
});
