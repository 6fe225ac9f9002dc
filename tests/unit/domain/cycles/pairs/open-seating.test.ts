import { expect, test } from 'vitest';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import type { Auditor, AuditToPair, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import {
  aChair,
  anAuditor,
  anAuditToPair,
  aSetAside,
  someFacts,
  someTerms,
} from '#tests/support/pair-builders.ts';

const pair = { manager: 'm1', chair: 'c1' };

const opened = (audit: AuditToPair, auditors: readonly Auditor[], facts: Partial<PairFacts> = {}) => {
  const [place] = openSeating(someFacts([audit], auditors, facts)).places;
  return [place?.isOpen.manager, place?.isOpen.chair];
};

test('a pair within the rules stays', () => {
  expect(opened(anAuditToPair(pair), [anAuditor(), aChair()])).toEqual([false, false]);
});

test('a seat that breaks a rule is open, the other stays', () => {
  expect(opened(anAuditToPair(pair), [anAuditor({ teamId: 'b' }), aChair()])).toEqual([true, false]);
});

test('a seat that only goes against what is preferred stays', () => {
  expect(opened(anAuditToPair(pair), [anAuditor({ trainedUntil: null }), aChair()])).toEqual([false, false]);
});

test('two who cannot sit together both make room', () => {
  const newcomers = [anAuditor({ isExperienced: false }), aChair({ isExperienced: false })];
  expect(opened(anAuditToPair(pair), newcomers)).toEqual([true, true]);
});

test.each([
  ['that is handed in', { status: 'returned' as const }],
  ['for which a rule is set aside', { setAside: [aSetAside()] }],
])('the pair of an audit %s stays whatever it breaks', (_, differences) => {
  const audit = anAuditToPair({ ...pair, ...differences });
  expect(opened(audit, [anAuditor({ teamId: 'b' }), aChair()])).toEqual([false, false]);
});

test('of somebody who holds too many, the first audits stay', () => {
  const audits = [anAuditToPair(pair), anAuditToPair({ id: 'second', ...pair })];
  const facts = someFacts(audits, [anAuditor(), aChair()], { terms: someTerms({ mostAudits: 1 }) });
  const { places, people } = openSeating(facts);
  expect(places.map(({ isOpen }) => isOpen.manager)).toEqual([false, true]);
  expect(people.manager.map(({ load }) => load)).toEqual([1]);
});
