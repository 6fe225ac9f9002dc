import { expect, test } from 'vitest';
import { areasOf, describeFindings } from '#lib/domain/findings/findings.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { aRecord } from '#tests/support/findings-builders.ts';

test('each key area has its figure, in report order', () => {
  expect(areasOf(aRecord()).map(({ label, figure }) => [label, figureInWords(figure)])).toEqual([
    ['Child seen', '60% (15 of 25)'],
  ]);
});

test('a published cycle says what came back, what was found and how to read it', () => {
  expect(describeFindings(aRecord())).toMatchObject({
    headline: 'Evidence was found in about three fifths of the files',
    returned: 26,
    returnRate: { text: '90%' },
    cautions: [
      'This is a small sample, not the whole service.',
      'It is the first use of this tool, so there is nothing yet to compare it with.',
      'The three audits not returned could move any figure by up to 10 points.',
    ],
  });
});

test('an unpublished cycle is provisional', () => {
  const { headline, cautions } = describeFindings(aRecord({ publishedOn: null }));
  expect(headline).toMatch(/^So far, /);
  expect(cautions[0]).toMatch(/provisional/);
});

test('a cycle nobody was asked in has no return rate', () => {
  expect(describeFindings(aRecord({ requested: 0, tallies: [] })).returnRate.value).toBeNull();
});
