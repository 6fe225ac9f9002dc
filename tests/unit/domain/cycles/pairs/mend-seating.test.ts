import { expect, test } from 'vitest';
import {
  bestOffer,
  exchange,
  fillSeat,
  isVacant,
  mayExchange,
  mendSeating,
} from '#lib/domain/cycles/pairs/mend-seating.ts';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import type { Auditor, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { type Seating, sit } from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { aChair, anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

const newManager = anAuditor({ id: 'new', isExperienced: false });
const newChair = aChair({ isExperienced: false });

/** Two audits on which these people sit as written: "m1 c1", a dash for an empty seat. */
function seatedAs(
  pairs: readonly string[],
  auditors: readonly Auditor[],
  facts: Partial<PairFacts> = {},
): Seating {
  const audits = pairs.map((_, place) => anAuditToPair({ id: `audit-${place}` }));
  const seating = openSeating(someFacts(audits, auditors, facts));
  for (const [place, pair] of pairs.entries()) {
    const ids = pair.split(' ');
    for (const [side, seat] of SEAT_NAMES.entries()) {
      const sitter = seating.people[seat].find(({ person }) => person.id === ids[side]);
      const at = seating.places[place];
      if (sitter && at) sit(at, seat, sitter);
    }
  }
  return seating;
}

const pairsOf = ({ places }: Seating) =>
  places.map(({ sitters }) => SEAT_NAMES.map((seat) => sitters[seat]?.person.id ?? '–').join(' '));

test('a newcomer makes room for somebody beside whom the other newcomer can sit', () => {
  const seating = seatedAs(['new –'], [newManager, anAuditor(), newChair]);
  mendSeating(seating);
  expect(pairsOf(seating)).toEqual(['m1 c1']);
});

test('where the experienced one holds enough, the two change places', () => {
  const chairs = [newChair, aChair({ id: 'c2' })];
  const terms = someTerms({ mostAudits: 1 });
  const seating = seatedAs(['new –', 'm1 c2'], [newManager, anAuditor(), ...chairs], { terms });
  mendSeating(seating);
  expect(pairsOf(seating)).toEqual(['m1 c1', 'new c2']);
});

test('a seat that nobody may ever take stays empty, and everybody else where they are', () => {
  const seating = seatedAs(['m1 –'], [anAuditor(), aChair({ teamId: 'b' })]);
  mendSeating(seating);
  expect(pairsOf(seating)).toEqual(['m1 –']);
});

test('the best offer is the one that costs least', () => {
  const seating = seatedAs(['– –'], [anAuditor({ id: 'busy' }), anAuditor({ id: 'free' })], {
    held: [{ id: 'busy', audits: 1 }],
  });
  const [place] = seating.places;
  expect(place && bestOffer(seating, place, 'manager')?.sitter.person.id).toBe('free');
  expect(place && isVacant(place, 'manager')).toBe(true);
  expect(place && fillSeat(seating, place, 'manager')).toBe(true);
  expect(place && isVacant(place, 'manager')).toBe(false);
});

test('two may change places only where each may sit in the other’s', () => {
  const seating = seatedAs(['m1 c1', 'new c2'], [anAuditor(), newManager, newChair, aChair({ id: 'c2' })]);
  const [one, two] = seating.places;
  if (!one || !two) throw new Error('A place is missing');
  expect(mayExchange(seating, { one, two, seat: 'manager' })).toBe(false);
  exchange(one, two, 'chair');
  expect(pairsOf(seating)).toEqual(['m1 c2', 'new c1']);
});
