import { describe, expect, test } from 'vitest';
import {
  countsOf,
  printedInWords,
  readPrinted,
  whyImpossible,
  whyNotThese,
} from '#lib/domain/findings/paper-figure.ts';

const printed = (text: string) => readPrinted(text) ?? expect.fail(`${text} is no percentage`);
const figure = (text: string, counts: { met: number; base: number } | null = null) => ({
  ...{ keyArea: 'child-seen', ...printed(text) },
  met: counts?.met ?? null,
  base: counts?.base ?? null,
});

describe('a printed percentage', () => {
  test.each([
    ['60', { tenths: 600, decimals: 0 }, '60%'],
    [' 60 % ', { tenths: 600, decimals: 0 }, '60%'],
    ['60.0', { tenths: 600, decimals: 1 }, '60.0%'],
    ['57.7%', { tenths: 577, decimals: 1 }, '57.7%'],
    ['100', { tenths: 1000, decimals: 0 }, '100%'],
  ])('typed as "%s" is read with its decimals', (text, found, words) => {
    expect(readPrinted(text)).toEqual(found);
    expect(printedInWords(found)).toBe(words);
  });

  test.each(['', 'sixty', '60.25', '101', '-3', '15 of 25'])('is not what "%s" says', (text) => {
    expect(readPrinted(text)).toBeNull();
  });
});

describe('the counts behind a percentage', () => {
  test('are those the report gave', () => {
    expect(countsOf(figure('60', { met: 15, base: 25 }), 26)).toEqual({ met: 15, base: 25 });
  });

  test('are known without it where only one pair of counts prints so', () => {
    expect(countsOf(figure('57.7'), 26)).toEqual({ met: 15, base: 26 });
  });

  test('are not known where several print so', () => {
    expect(countsOf(figure('60'), 26)).toBeNull();
  });
});

describe('a percentage that no audits can have given', () => {
  test('is refused with the nearest that can', () => {
    expect(whyImpossible(printed('60'), 3)).toBe(
      '60% cannot come from 3 audits or fewer: the nearest that can is 67% (2 of 3)',
    );
    expect(whyImpossible(printed('40'), 1)).toBe(
      '40% cannot come from one audit: the nearest that can is 0% (0 of 1)',
    );
  });

  test('is not one that some of them can have', () => {
    expect(whyImpossible(printed('60'), 26)).toBeNull();
  });
});

describe('counts beside a percentage', () => {
  test.each([
    [15, 25, null],
    [15, 26, '15 of 26 is 58%, not 60%: 60% cannot come from 26 audits, but 15 of 25 can'],
    [14, 25, '14 of 25 is 56%, not 60%: 15 of 25 is'],
    [18, 30, 'The counts cannot be out of 30: the report was made from 26 audits'],
    [0, 0, 'The counts cannot be out of 0: the report was made from 26 audits'],
    [26, 25, '26 of 25 cannot be: the first count is the part, the second the whole'],
  ])('of %i of %i are checked against it', (met, base, why) => {
    expect(whyNotThese(printed('60'), { met, base }, 26)).toBe(why);
  });

  test('are told from what nothing can give', () => {
    expect(whyNotThese(printed('60'), { met: 2, base: 3 }, 3)).toBe('2 of 3 is 67%, not 60%');
  });
});
