import { describe, expect, test } from 'vitest';
import { type Agreement, agreementOf, isReadDifferently } from '#lib/domain/agreement/agreement.ts';
import { OUTCOME_SCALE, scaleOf } from '#lib/domain/agreement/rating-scale.ts';
import { ratedPairs } from '#tests/support/agreement-builders.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

const evidence = scaleOf(aQuestion(), []);
const grades = scaleOf(aQuestion({ type: 'grade' }), []);
const NONE = { value: null, interval: null };

describe('from twenty pairs on', () => {
  const agreement = agreementOf(
    ratedPairs({ 'met/met': 18, 'met/partly': 3, 'partly/partly': 4, 'met/unanswered': 1 }),
    evidence,
  );

  test('the share is of the pairs that both answered, and those missing stay known', () => {
    expect(agreement).toMatchObject({ pairs: 26, compared: 25, agreed: 22 });
    expect(agreement.interval?.map((limit) => Number(limit.toFixed(2)))).toEqual([0.7, 0.96]);
  });

  test('AC1 comes with its interval, alpha without one', () => {
    expect(agreement.ac1.value).toBeCloseTo(0.86874, 5);
    expect(agreement.ac1.interval?.[0]).toBeLessThan(agreement.ac1.value ?? 0);
    expect(agreement.alpha).toMatchObject({ interval: null, none: null });
    expect(agreement.kappa).toBeNull();
  });
});

test('under twenty pairs there are counts and no coefficient', () => {
  const agreement = agreementOf(ratedPairs({ 'met/met': 15, 'met/partly': 4 }), evidence);
  expect(agreement).toMatchObject({ compared: 19, agreed: 15, interval: null });
  expect(agreement.ac1).toEqual({ ...NONE, none: 'few' });
  expect(agreement.alpha).toEqual({ ...NONE, none: 'few' });
});

test('many answers of few pairs are still few', () => {
  const many = ratedPairs({ 'met/met': 300, 'met/partly': 40 });
  expect(agreementOf(many, OUTCOME_SCALE, 8).ac1.none).toBe('few');
  expect(agreementOf(many, OUTCOME_SCALE, 20).ac1.none).toBeNull();
});

test('where everybody says yes there is no variation, instead of a number', () => {
  const agreement = agreementOf(ratedPairs({ 'met/met': 26 }), evidence);
  expect(agreement.agreed).toBe(26);
  expect(agreement.ac1).toEqual({ ...NONE, none: 'no variation' });
  expect(agreement.alpha).toEqual({ ...NONE, none: 'no variation' });
});

test('where no pair differs, though answers vary, AC1 is 1 and has no interval of no width', () => {
  const { ac1 } = agreementOf(ratedPairs({ 'met/met': 16, 'partly/partly': 10 }), evidence);
  expect(ac1).toEqual({ value: 1, interval: null, none: null });
});

test('grades get quadratic kappa and ordinal alpha, over the pairs that both gave a grade', () => {
  const made = {
    'outstanding/outstanding': 2,
    'outstanding/good': 1,
    'good/outstanding': 1,
    'good/good': 8,
    'good/requires-improvement': 2,
    'requires-improvement/good': 2,
    'requires-improvement/requires-improvement': 7,
    'requires-improvement/inadequate': 1,
    'inadequate/requires-improvement': 1,
    'inadequate/inadequate': 1,
  };
  const agreement = agreementOf(ratedPairs({ ...made, 'na/na': 3, 'na/good': 1 }), grades);
  expect(agreement.compared).toBe(30);
  expect(agreement.kappa?.value).toBeCloseTo(0.7552941176, 8);
  expect(agreement.alpha.value).toBeGreaterThan(0.7);
});

test('a scale that few pairs used has no kappa, though they all answered', () => {
  const agreement = agreementOf(ratedPairs({ 'na/na': 15, 'good/good': 8, 'good/outstanding': 2 }), grades);
  expect(agreement.ac1.none).toBeNull();
  expect(agreement.kappa?.none).toBe('few');
});

describe('a question is read differently', () => {
  const about = (counts: Record<string, number>): Agreement => agreementOf(ratedPairs(counts), evidence);

  test.each([
    ['AC1 is below 0.6', { 'met/met': 13, 'met/partly': 12 }, true],
    ['AC1 is high', { 'met/met': 24, 'met/partly': 1 }, false],
    ['nothing varies', { 'met/met': 25 }, false],
    ['fewer than 8 of 10 of a few pairs agree', { 'met/met': 7, 'met/partly': 3 }, true],
    ['8 of 10 of a few pairs agree', { 'met/met': 8, 'met/partly': 2 }, false],
    ['none of four pairs agrees, which is too few to say', { 'met/partly': 4 }, false],
    ['one of five agrees', { 'met/met': 1, 'met/partly': 4 }, true],
  ])('or not, when %s', (_, counts, expected) => {
    expect(isReadDifferently(about(counts))).toBe(expected);
  });
});
