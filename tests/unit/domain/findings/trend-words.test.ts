import { describe, expect, test } from 'vitest';
import { trendOf } from '#lib/domain/findings/trend.ts';
import {
  assuranceInWords,
  centreInWords,
  limitsInWords,
  meaningOf,
  signalInWords,
  trendInWords,
  trendSentence,
  trendTitle,
  whyLeftOut,
} from '#lib/domain/findings/trend-words.ts';
import { aShare } from '#tests/support/findings-builders.ts';
import { aCycle, cyclesOfShares } from '#tests/support/trend-builders.ts';

const P = { kind: 'p', newFrom: [] } as const;
const chart = (met: readonly number[]) => trendOf('Child seen', cyclesOfShares(met), P);
const steady = Array.from({ length: 13 }, (_, place) => (place % 2 === 0 ? 15 : 14));
const swinging = Array.from({ length: 13 }, (_, place) => (place % 2 === 0 ? 18 : 11));

describe('the title says what the chart found', () => {
  test.each([
    ['nothing beyond chance', steady, 'Child seen: no signal of change over 13 cycles'],
    ['too few cycles', [15, 14], 'Child seen: 2 cycles, too few to tell a signal from chance'],
    ['one cycle', [15], 'Child seen: 1 cycle, too few to tell a signal from chance'],
    ['none', [], 'Child seen: no cycle has a percentage yet'],
    ['a fall', [...steady, 1], 'Child seen: a signal of concern at the latest of 14 cycles'],
    ['a rise', [...steady, 25], 'Child seen: a signal of improvement at the latest of 14 cycles'],
    [
      'a dip long past',
      [1, ...swinging],
      'Child seen: no signal at the latest of 14 cycles, though one of them gave one',
    ],
    [
      'two dips long past',
      [1, 18, 1, ...swinging],
      'Child seen: no signal at the latest of 16 cycles, though 2 of them gave one',
    ],
  ])('%s', (_, met, words) => {
    expect(trendTitle(chart(met))).toBe(words);
  });

  test('only the cycles since new limits count', () => {
    const trend = trendOf('Child seen', cyclesOfShares(steady), { ...P, newFrom: ['c11'] });
    expect(trendInWords(trend)).toBe('3 cycles, too few to tell a signal from chance');
  });
});

describe('the sentence beneath says how to read it', () => {
  test('under five cycles that limits appear at five', () => {
    expect(trendSentence(chart([15]))).toBe(
      'The latest share is 60% (15 of 25). Limits appear at five cycles. Until then the whiskers show the likely range of each share.',
    );
  });

  test('with trial limits that they still move', () => {
    expect(trendSentence(chart([15, 14, 16, 15, 15]))).toBe(
      'The latest share is 60% (15 of 25); by chance alone it would nearly always lie between 31% and 89%, about a centre of 60%. These are trial limits: they move with each cycle until there are 12.',
    );
  });

  test('with a signal what it is, and that the limits stay', () => {
    expect(trendSentence(chart([...steady, 1]))).toMatch(
      /^The latest share is 4% \(1 of 25\); .* It is a signal of concern: below the lower limit\. The first 12 cycles set the limits, and later ones are judged by them\.$/,
    );
  });

  test('without any cycle when there will be something', () => {
    expect(trendSentence(chart([]))).toBe(
      'Shares appear with the first cycle that has a percentage, limits at 5 cycles.',
    );
  });
});

test.each([
  ['common', 'common', 'No signal'],
  ['outside-above', 'improvement', 'Signal of improvement: above the upper limit'],
  ['trend-down', 'concern', 'Signal of concern: one of seven or more in a row that fall'],
  ['two-in-three-below', 'concern', 'Signal of concern: one of two in three close to the lower limit'],
  [
    'shift-above',
    'improvement',
    'Signal of improvement: one of seven or more in a row above the centre line',
  ],
] as const)('%s is %s where more evidence is better', (signal, meaning, words) => {
  expect(meaningOf(signal)).toBe(meaning);
  expect(signalInWords(signal)).toBe(words);
});

test('limits and centre are whole per cent, and nothing where there are none', () => {
  const limits = { centre: 60, lower: 30.606, upper: 89.394 };
  expect([limitsInWords({ limits }), centreInWords({ limits })]).toEqual(['31% to 89%', '60%']);
  expect([limitsInWords({ limits: null }), centreInWords({ limits: null })]).toEqual(['', '']);
});

test.each([
  [aCycle(1, { comparable: 'changed' }), 'Asked differently then: not comparable'],
  [aCycle(1, { comparable: 'absent' }), 'Not asked in the latest version'],
  [aCycle(1, { figure: aShare(3, 7) }), '3 of 7: no percentage to draw'],
])('a cycle left out says why', (cycle, words) => {
  expect(whyLeftOut(cycle)).toBe(words);
});

describe('what the limits say about an expectation', () => {
  const { points } = chart([15, 14, 16, 15, 15]);

  test.each([
    [20, /every cycle can be expected to reach the 20%/],
    [95, /no cycle can be expected to reach the 95%/],
    [80, /some cycles will reach the 80% .* by chance alone/],
  ])('%s%%', (expected, words) => {
    expect(assuranceInWords({ points }, expected)).toMatch(words);
  });

  test('nothing without an expectation, and nothing without limits', () => {
    expect(assuranceInWords({ points }, null)).toBeNull();
    expect(assuranceInWords(chart([15]), 80)).toBeNull();
  });
});
