import { expect, test } from 'vitest';
import { rulePrices } from '#lib/domain/cycles/pairs/rule-prices.ts';
import { aChair, anAuditor, anAuditToPair, someTerms } from '#tests/support/pair-builders.ts';

const NEVER = Number.POSITIVE_INFINITY;
const auditors = [
  anAuditor(),
  anAuditor({ id: 'own', teamId: 'b' }),
  anAuditor({ id: 'new', isExperienced: false, trainedUntil: null }),
  aChair({ isExperienced: false }),
];
const prices = rulePrices({ auditors, terms: someTerms({ mostAudits: 4 }) });

test('a case costs a person the rules that should hold, and can never be had against one that must', () => {
  expect(prices.own(anAuditToPair())).toEqual([0, NEVER, 1, 0]);
  expect(prices.own(anAuditToPair({ workers: ['m1'] }))).toEqual([NEVER, NEVER, 1, 0]);
});

test('two together cost what the two of them break', () => {
  expect([prices.pair(0, 3, 1), prices.pair(0, 3, 3), prices.pair(2, 3, 1)]).toEqual([0, 1, NEVER]);
});

test('a load costs nothing up to the most', () => {
  expect([prices.load(0, 4), prices.load(0, 5)]).toEqual([0, NEVER]);
});

test('a rule that is off costs nothing', () => {
  const off = rulePrices({
    auditors,
    terms: someTerms({ strengths: { training: 'off', experienced: 'off' } }),
  });
  expect([off.own(anAuditToPair())[2], off.pair(2, 3, 1)]).toEqual([0, 0]);
});
