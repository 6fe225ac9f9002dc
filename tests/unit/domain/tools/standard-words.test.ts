import { expect, test } from 'vitest';
import { kindWords, needsConfirming, yearsInForce } from '#lib/domain/tools/standard-words.ts';

test.each([
  [null, null, ''],
  ['2023-12-15', null, 'since 2023'],
  ['2010-03', '2013-04', '2010 to 2013'],
  [null, '2013-04', 'until 2013'],
])('from %s until %s is “%s”', (from, until, words) => {
  expect(yearsInForce({ from, until })).toBe(words);
});

test('a kind nobody has named yet shows as it is written', () => {
  expect(kindWords({ type: 'statute' })).toBe('Act');
  expect(kindWords({ type: 'charter' })).toBe('charter');
});

test('only what is cited from general knowledge has to be confirmed', () => {
  expect(['background', 'seen', 'local'].map((checked) => needsConfirming({ checked }))).toEqual([
    true,
    false,
    false,
  ]);
});
