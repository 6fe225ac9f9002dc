import { expect, test } from 'vitest';
import { isUntouched, pairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import {
  aChair,
  anAuditor,
  anAuditToPair,
  aSetAside,
  someFacts,
  someTerms,
} from '#tests/support/pair-builders.ts';

const auditors = [anAuditor(), aChair()];
const audits = Array.from({ length: 60 }, (_, place) => anAuditToPair({ id: `audit-${place}` }));
const facts = someFacts(audits, auditors);

test('pairs are shown as they stand until a suggestion is asked for', () => {
  const view = pairsView(facts, { page: 1, isSuggesting: false });
  expect(view).toMatchObject({ total: 60, hasMore: true, isComplete: false, isSound: false, gaps: [] });
  expect(view.loads.map((load) => load.audits)).toEqual([0, 0]);
});

test('a cycle is untouched until the first seat is taken', () => {
  expect(isUntouched(facts)).toBe(true);
  expect(isUntouched({ audits: [...audits, anAuditToPair({ chair: aChair().id })] })).toBe(false);
});

test('a suggestion fills the whole cycle, of which one page is shown with what the rest makes of the loads', () => {
  const view = pairsView(facts, { page: 2, isSuggesting: true });
  expect(view.facts.audits.map(({ id, manager, chair }) => [id, manager, chair])).toEqual(
    audits.slice(50).map(({ id }) => [id, 'm1', 'c1']),
  );
  expect(view.facts.held).toEqual([
    { id: 'm1', audits: 50 },
    { id: 'c1', audits: 50 },
  ]);
  expect(view).toMatchObject({ hasMore: false, isComplete: true, isSound: true });
  expect(view.loads.map((load) => load.audits)).toEqual([60, 60]);
});

test('pairs that go against what the council prefers are counted', () => {
  const [first, second] = audits.map((audit) => ({ ...audit, manager: 'm1', chair: 'c1' }));
  const pairs = first && second ? [first, { ...second, chair: null }] : [];
  const terms = someTerms({ strengths: { load: 'prefer' }, mostAudits: 1 });
  const view = pairsView({ ...facts, audits: pairs, terms }, { page: 1, isSuggesting: false });
  expect(view).toMatchObject({ against: 2, isComplete: false });
});

test('rules set aside are listed while the two sit there', () => {
  const pair = { manager: 'm1', chair: 'c1' };
  const aside = [
    anAuditToPair({ ...pair, setAside: [aSetAside()] }),
    anAuditToPair({ id: 'other', manager: 'm1', setAside: [aSetAside()] }),
  ];
  const view = pairsView({ ...facts, audits: aside }, { page: 1, isSuggesting: false });
  expect(view.setAside.map(({ audit, one }) => [audit.id, one.rule])).toEqual([['audit-1', 'own-line']]);
});
