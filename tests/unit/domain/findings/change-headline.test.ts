import { expect, test } from 'vitest';
import { sideOf, testAreas } from '#lib/domain/findings/change.ts';
import { changeHeadline } from '#lib/domain/findings/change-headline.ts';
import { aShare } from '#tests/support/findings-builders.ts';

const BASE = 25;
const from = ([before, now]: readonly [number, number]) => ({
  ...{ id: `${before}-${now}`, label: 'Child seen', unlike: null },
  before: sideOf(aShare(before, BASE), 'before'),
  now: sideOf(aShare(now, BASE), 'now'),
});
const FEW = { ...from([12, 18]), now: sideOf(aShare(3, 7), 'now') };
const [UP, MAY_RISE, SAME, MAY_FALL, DOWN] = [
  [2, 24],
  [12, 18],
  [15, 15],
  [18, 12],
  [24, 2],
] as const;

test.each([
  [[SAME, SAME], 'No detectable change in any key area'],
  [[SAME, MAY_RISE], 'No change is certain; 1 key area may have improved'],
  [
    [MAY_RISE, MAY_RISE, MAY_FALL],
    'No change is certain; 2 key areas may have improved and 1 may have fallen',
  ],
  [[UP, SAME], '1 key area improved'],
  [[UP, UP, DOWN], '2 key areas improved and 1 fell'],
  [[DOWN, MAY_RISE], '1 key area fell; 1 key area may have improved'],
] as const)('key areas that went %o give one sentence', (areas, sentence) => {
  expect(changeHeadline(testAreas(areas.map(from)))).toBe(sentence);
});

test('what cannot be compared is not said to be unchanged', () => {
  expect(changeHeadline(testAreas([from(SAME), FEW]))).toBe(
    'No detectable change in the 1 key area that can be compared',
  );
  expect(changeHeadline(testAreas([FEW]))).toBe('No key area can be compared');
});
