import { expect, test } from 'vitest';
import { howSure, type SureFacts } from '#lib/domain/findings/how-sure.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { rangeInWords } from '#lib/domain/findings/words.ts';
import { aDraw, aFigure } from '#tests/support/findings-builders.ts';

const facts: SureFacts = { draw: aDraw(), frameSize: 60, notReturned: 0, strata: [] };
const sureOf = (counts: Partial<OutcomeCounts>, overrides: Partial<SureFacts> = {}) =>
  howSure({ id: 'seen', figure: aFigure(counts) }, { ...facts, ...overrides });

test('a figure without a percentage has nothing to be sure of', () => {
  expect(sureOf({ met: 3, 'not-met': 4 })).toBeNull();
});

test('the lenient share counts what was partly met too, of the same base', () => {
  expect(sureOf({ met: 10, partly: 5, 'not-met': 5 })?.lenient).toMatchObject({
    share: { met: 15, base: 20 },
    percent: { text: '75%' },
  });
});

test('the response rate is of the audits the question applies to, and blanks alone could move the share so far', () => {
  const sure = sureOf({ met: 16, 'not-met': 7, na: 1, unanswered: 2 });
  expect(sure?.response).toMatchObject({ share: { met: 23, base: 25 }, percent: { text: '92%' } });
  expect(sure?.blanks).toMatchObject({ least: { text: '64%' }, most: { text: '72%' }, base: 25 });
  expect(sure?.notReturned).toBeNull();
});

test('audits not returned have bounds of their own', () => {
  const sure = sureOf({ met: 15, 'not-met': 10 }, { notReturned: 3 });
  expect(sure?.notReturned).toMatchObject({ least: { text: '54%' }, most: { text: '64%' }, base: 28 });
  expect(sure?.blanks).toBeNull();
});

test('a simple random draw says of how many of all cases the evidence would be found', () => {
  const all = sureOf({ met: 15, 'not-met': 10 })?.allCases;
  expect(all).toMatchObject({ cases: 60, known: 25, least: 26, most: 45, na: 0 });
  expect(rangeInWords(all?.interval ?? null)).toBe('45% to 73%');
});

test('where it does not apply to every case, only the number of cases is said and not a share', () => {
  expect(sureOf({ met: 15, 'not-met': 9, na: 1 })?.allCases).toMatchObject({
    cases: 60,
    known: 25,
    least: 26,
    most: 45,
    na: 1,
    interval: null,
  });
});

test.each([
  ['a draw by groups', aDraw({ method: 'stratified' }), 60],
  ['a draw that was not kept', null, 60],
  ['a list smaller than what came back', aDraw(), 20],
])('of %s nothing is said about all cases', (_, draw, frameSize) => {
  expect(sureOf({ met: 15, 'not-met': 10 }, { draw, frameSize })?.allCases).toBeNull();
});

test('only where groups were drawn in more than their part is the share weighted', () => {
  expect(sureOf({ met: 15, 'not-met': 10 })?.weighted).toBeNull();
  const draw = aDraw({ method: 'stratified', overSampled: ['A'], strata: [{ stratum: 'A', cases: 60 }] });
  const strata = [
    { group: 'A', keyArea: 'seen', option: 'met', count: 15 },
    { group: 'A', keyArea: 'seen', option: 'not-met', count: 10 },
  ] as const;
  expect(sureOf({ met: 15, 'not-met': 10 }, { draw, strata })?.weighted?.share).toBe(0.6);
});
