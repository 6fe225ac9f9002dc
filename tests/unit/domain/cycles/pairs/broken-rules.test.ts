import { expect, test } from 'vitest';
import { brokenRules, rulesBrokenBy, whyNever } from '#lib/domain/cycles/pairs/broken-rules.ts';
import type { AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import {
  aChair,
  anAuditor,
  anAuditToPair,
  aSetAside,
  someFacts,
  someTerms,
} from '#tests/support/pair-builders.ts';

const auditors = [anAuditor({ lines: ['b'], trainedUntil: null }), aChair()];
const broken = (differences: Partial<AuditToPair>, terms = someTerms()) => {
  const audit = anAuditToPair(differences);
  return brokenRules(audit, pairBoard(someFacts([audit], auditors, { terms })));
};

test('every rule a seat breaks is said there, those that must hold first', () => {
  expect(broken({ manager: 'm1', chair: 'c1' })).toEqual([
    {
      seat: 'manager',
      rule: 'own-line',
      strength: 'must',
      why: 'Ruth Osei manages Northgate, whose case this is',
    },
    { seat: 'manager', rule: 'training', strength: 'prefer', why: 'Ruth Osei is not trained for this tool' },
  ]);
});

test('a rule that is off is not looked at', () => {
  const terms = someTerms({ strengths: { training: 'off' } });
  expect(broken({ manager: 'm1' }, terms).map(({ rule }) => rule)).toEqual(['own-line']);
});

test('a rule set aside for the two is passed over', () => {
  const setAside = [aSetAside({ rule: 'own-line' })];
  expect(broken({ manager: 'm1', chair: 'c1', setAside }).map(({ rule }) => rule)).toEqual(['training']);
  expect(broken({ manager: 'm1', setAside }).map(({ rule }) => rule)).toEqual(['own-line', 'training']);
});

test('someone unknown or gone cannot sit', () => {
  expect(broken({ chair: 'gone' })).toEqual([
    { seat: 'chair', rule: null, strength: 'must', why: 'Choose an independent chair who can audit now' },
  ]);
});

test('an empty seat breaks nothing', () => {
  expect(broken({})).toEqual([]);
});

test('rules are named in the order of explanation within their strength', () => {
  const person = anAuditor({ teamId: 'b', lines: ['b'], trainedUntil: null, daysThere: 0 });
  const sitting = { audit: anAuditToPair(), seat: 'manager' as const, person, partner: null };
  expect(
    rulesBrokenBy({ ...sitting, held: 1, together: 0, terms: someTerms() }).map(({ rule }) => rule),
  ).toEqual(['own-team', 'own-line', 'leave', 'training']);
});

test('who can never take a case is told from who only should not', () => {
  const asked = { seat: 'manager' as const, terms: someTerms() };
  expect(whyNever(anAuditToPair(), { ...asked, person: anAuditor({ teamId: 'b' }) })).toBe(
    'belongs to Northgate',
  );
  expect(whyNever(anAuditToPair(), { ...asked, person: anAuditor({ trainedUntil: null }) })).toBeNull();
});
