import { describe, expect, test } from 'vitest';
import {
  funnelSentence,
  funnelTitle,
  hiddenInWords,
  isFar,
  placeInWords,
  pooledInWords,
  spanInWords,
} from '#lib/domain/findings/funnel-words.ts';
import { aFunnel } from '#tests/support/team-builders.ts';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`Team ${n + 10}`, [18, 30] as const]));
const HIDDEN = { group: 'Castle', shown: 'hidden' } as const;

describe('the title says what the funnel found, and never who has more', () => {
  test.each([
    [
      'chance explains it all',
      { Castle: [13, 25], Harbour: [20, 30], Northgate: [15, 28] },
      'Child seen: chance alone can explain how 3 teams differ',
    ],
    [
      'one far outside',
      { ...many(20), Castle: [4, 30] },
      'One team lies further from the average than chance alone would place it',
    ],
    [
      'two far outside',
      { ...many(40), Castle: [4, 30], Harbour: [4, 30] },
      'Two teams lie further from the average than chance alone would place them',
    ],
    [
      'one a little outside',
      { ...many(20), Castle: [11, 30] },
      'One team lies beyond the inner limits, where chance alone puts about one in twenty',
    ],
    [
      'all of them spread wide',
      { A: [5, 40], B: [38, 40], C: [10, 40], D: [30, 40], E: [6, 40], F: [35, 40] },
      'Child seen: the teams spread wider than chance as a whole, and none lies far from the rest',
    ],
    ['small teams only', { Castle: [3, 4] }, 'Child seen: too few teams have a percentage to be compared'],
    ['nobody', {}, 'Child seen: no team has a figure yet'],
  ] as const)('%s', (_, teams, title) => {
    expect(funnelTitle(aFunnel(teams))).toBe(title);
  });

  test('one far from the rest of a wide spread', () => {
    const [team] = aFunnel({ ...many(20), Castle: [4, 30] }).teams.filter(isFar);
    const title = funnelTitle({ label: 'Child seen', teams: team ? [team] : [], rest: [], phi: 2 });
    expect(title).toBe(
      'One team lies further from the average than chance and the spread of all teams would place it',
    );
  });

  test('where all are hidden it says so', () => {
    const title = funnelTitle({ label: 'Child seen', teams: [], rest: [HIDDEN, HIDDEN], phi: null });
    expect(title).toBe('Child seen: every team has too few cases to be shown');
  });
});

describe('the sentence says how to read it', () => {
  test('with the average and what the limits mean', () => {
    const funnel = aFunnel({ Castle: [13, 25], Harbour: [20, 30], Northgate: [15, 28] });
    expect(funnelSentence(funnel, 'in cycle 1')).toBe(
      'All teams together: 58% (48 of 83) in cycle 1. Between the inner limits lie 19 in 20 teams that differ by chance alone, between the outer ones 499 in 500.',
    );
  });

  test('that the limits are widened where the teams spread beyond chance', () => {
    const funnel = aFunnel({ A: [5, 40], B: [38, 40], C: [10, 40], D: [30, 40], E: [6, 40], F: [35, 40] });
    expect(funnelSentence(funnel, 'in cycle 1')).toMatch(/the limits are widened to allow for it\.$/);
  });

  test('when limits will be drawn', () => {
    expect(funnelSentence(aFunnel({ Castle: [13, 25] }), 'in cycle 1')).toBe(
      'All teams together: 52% (13 of 25) in cycle 1. Limits are drawn once three teams or more have a percentage.',
    );
  });
});

test.each([
  [[], 'in no cycle'],
  [['Cycle 1'], 'in Cycle 1'],
  [['Cycle 1', 'Cycle 2', 'Cycle 3'], 'over 3 cycles, from Cycle 1 to Cycle 3'],
])('the span is in words', (names, words) => {
  expect(spanInWords(names)).toBe(words);
});

test('why teams are hidden is said only where some are', () => {
  expect(hiddenInWords({ rest: [HIDDEN] }, 5)).toMatch(
    /^Teams are hidden where 5 or fewer cases met, or did not/,
  );
  expect(hiddenInWords({ rest: [] }, 5)).toBeNull();
});

test('only beyond the outer limits is far', () => {
  const places = ['far-below', 'below', 'within', 'above', 'far-above'] as const;
  expect(places.filter((place) => isFar({ place }))).toEqual(['far-below', 'far-above']);
  expect(places.map(placeInWords)).toEqual([
    'Below the outer limits',
    'Below the inner limits',
    'Within the limits',
    'Above the inner limits',
    'Above the outer limits',
  ]);
});

test('cycles read together come with what that may hide, one by itself does not', () => {
  expect(pooledInWords(1)).toBeNull();
  expect(pooledInWords(2)).toMatch(/read the trend first\.$/);
});
