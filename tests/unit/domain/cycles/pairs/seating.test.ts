import { expect, test } from 'vitest';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { costOf, loadPrice, priceAt, rise, sit, timesTogether } from '#lib/domain/cycles/pairs/seating.ts';
import { aChair, anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

const auditors = [anAuditor(), anAuditor({ id: 'm2', elsewhere: 1 }), aChair({ isExperienced: false })];

const seated = (facts: Partial<PairFacts> = {}) => {
  const seating = openSeating(someFacts([anAuditToPair()], auditors, facts));
  const [place] = seating.places;
  const [first, second] = seating.people.manager;
  const [chair] = seating.people.chair;
  if (!place || !first || !second || !chair) throw new Error('Somebody is missing');
  return { seating, place, first, second, chair };
};

test('sitting and rising leave everything as it was', () => {
  const { place, first, chair } = seated();
  sit(place, 'manager', first);
  sit(place, 'chair', chair);
  expect([first.load, timesTogether(first, chair), chair.movable.length]).toEqual([1, 1, 1]);
  expect(rise(place, 'chair')).toBe(chair);
  expect([chair.load, timesTogether(first, chair), chair.movable.length]).toEqual([0, 0, 0]);
  expect(rise(place, 'chair')).toBeNull();
});

test('who holds less elsewhere comes first where all else is even', () => {
  const { seating, place, first, second } = seated();
  expect(costOf(seating, place, 'manager', second) - costOf(seating, place, 'manager', first)).toBe(1);
});

test('an even load outweighs what is held elsewhere', () => {
  const { seating, place, first, second } = seated({ held: [{ id: 'm1', audits: 1 }] });
  expect(costOf(seating, place, 'manager', first)).toBeGreaterThan(costOf(seating, place, 'manager', second));
});

test('someone of the own team can never sit, nor anybody beyond the most', () => {
  const { seating, place, first } = seated({
    audits: [anAuditToPair({ teamId: 'a' })],
    held: [{ id: 'm1', audits: 1 }],
    terms: someTerms({ mostAudits: 1 }),
  });
  expect(priceAt(seating, place, 'manager', first)).toBe(Number.POSITIVE_INFINITY);
  expect(loadPrice(seating, first)).toBe(Number.POSITIVE_INFINITY);
});
