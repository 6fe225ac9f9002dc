import { expect, test } from 'vitest';
import { type AreaPair, CHANGED_QUESTION, NEW_AREA, sideOf, testAreas } from '#lib/domain/findings/change.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

const pair = (some: Partial<AreaPair> = {}): AreaPair => ({
  id: 'child-seen',
  label: 'Child seen',
  before: sideOf(aShare(12, 25), 'before'),
  now: sideOf(aShare(18, 25), 'now'),
  unlike: null,
  ...some,
});

test('a figure stands on its side with its counts', () => {
  expect(sideOf(aShare(12, 25), 'before')).toEqual({
    words: '48% (12 of 25)',
    share: { met: 12, base: 25 },
    why: null,
  });
});

test.each([
  [aShare(3, 7), 'Too few to compare: 3 of 7 now'],
  [aShare(2, 3), 'Nothing to compare: no figure now'],
  [aFigure({ met: 5, unanswered: 20 }), 'Nothing to compare: no figure now'],
])('a figure without a percentage is not tested', (figure, why) => {
  expect(sideOf(figure, 'now')).toMatchObject({ share: null, why });
});

test('key areas are tested together, each keeping its own result', () => {
  const still = pair({
    id: 'still',
    before: sideOf(aShare(15, 25), 'before'),
    now: sideOf(aShare(15, 25), 'now'),
  });
  const few = pair({ id: 'few', now: sideOf(aShare(3, 7), 'now') });
  const { areas, tested } = testAreas([still, few, pair()]);
  expect(tested).toBe(2);
  expect(areas.map(({ id, test: found }) => [id, found?.verdict])).toEqual([
    ['still', 'none'],
    ['few', undefined],
    ['child-seen', 'may-have-improved'],
  ]);
});

test('what does not measure the same is never tested, and says why', () => {
  const { areas, tested } = testAreas([pair({ unlike: CHANGED_QUESTION }), pair({ before: null })]);
  expect(tested).toBe(0);
  expect(areas.map(({ why }) => why)).toEqual([CHANGED_QUESTION, NEW_AREA]);
});

test('the earlier side says first why nothing is tested', () => {
  const few = pair({ before: sideOf(aShare(3, 7), 'before'), now: sideOf(aShare(4, 8), 'now') });
  expect(testAreas([few]).areas[0]?.why).toBe('Too few to compare: 3 of 7 before');
});
