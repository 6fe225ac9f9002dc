import { expect, test } from 'vitest';
import { handOut, type Strictness } from '#lib/domain/cycles/pairs/hand-out.ts';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import type { Auditor, AuditToPair, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

const audits = (...teams: string[]) =>
  teams.map((teamId, place) => anAuditToPair({ id: `audit-${place}`, teamId }));
const people = (...teams: (string | null)[]) =>
  teams.map((teamId, place) => anAuditor({ id: `p${place}`, teamId }));

const handed = (
  asked: readonly AuditToPair[],
  managers: readonly Auditor[],
  { strictness = 'all', ...facts }: Partial<PairFacts> & { strictness?: Strictness } = {},
) => {
  const seating = openSeating(someFacts(asked, managers, facts));
  handOut(seating, 'manager', strictness);
  return seating.places.map(({ sitters }) => sitters.manager?.person.id ?? null);
};

test('audits go round evenly', () => {
  expect(handed(audits('x', 'x', 'x', 'x'), people(null, null)).sort()).toEqual(['p0', 'p0', 'p1', 'p1']);
});

test('those who hold more already are given less', () => {
  const held = [{ id: 'p0', audits: 2 }];
  expect(handed(audits('x', 'x'), people(null, null), { held })).toEqual(['p1', 'p1']);
});

test('an audit that only one may hold makes that one pass others on', () => {
  // p0 takes the first; the second is of p1's team, so p0 must take it and pass the first on.
  expect(handed(audits('x', 'b'), people('a', 'b'))).toEqual(['p1', 'p0']);
});

test('an audit nobody may hold is left out', () => {
  expect(handed(audits('a', 'b'), people('a'))).toEqual([null, 'p0']);
});

test('nobody is given more than the most', () => {
  expect(handed(audits('x', 'x'), people(null), { terms: someTerms({ mostAudits: 1 }) })).toEqual([
    'p0',
    null,
  ]);
});

test('someone untrained is left out at first, and comes in where only what must hold counts', () => {
  const untrained = [anAuditor({ id: 'p0', trainedUntil: null })];
  expect(handed(audits('x'), untrained)).toEqual([null]);
  expect(handed(audits('x'), untrained, { strictness: 'must' })).toEqual(['p0']);
});
