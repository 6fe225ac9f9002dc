import { type AuditToPair, canChangePair, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { isSetAside, pairBoard, pairKey } from '#lib/domain/cycles/pairs/pair-board.ts';
import { rulePrices } from '#lib/domain/cycles/pairs/rule-prices.ts';
import {
  costOf,
  type Place,
  rise,
  type Seating,
  type Sitter,
  sit,
} from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';

/**
 * The seating to begin with: audits that cannot change hands, and those with a rule set aside, keep their pair; of the
 * others every good seat is kept, and what is empty or breaks a rule that must hold is open.
 */
export function openSeating(facts: PairFacts): Seating {
  const sitters = sittersOf(facts);
  const people = { manager: sitters.filter(bySeat('manager')), chair: sitters.filter(bySeat('chair')) };
  const prices = rulePrices(facts);
  const places = facts.audits.map((audit): Place => {
    const settled = isSettled(audit);
    return {
      audit,
      isSettled: settled,
      sitters: { manager: null, chair: null },
      isOpen: { manager: !settled, chair: !settled },
      own: prices.own(audit),
    };
  });
  const seating: Seating = { places, people, terms: facts.terms, prices };
  const known = new Map(sitters.map((sitter) => [sitter.person.id, sitter]));
  for (const place of places) if (!place.isSettled) keepGood(seating, place, known);
  return seating;
}

const bySeat =
  (seat: Seat) =>
  ({ person }: Sitter) =>
    person.seat === seat;
const isSettled = (audit: AuditToPair) =>
  !canChangePair(audit.status) || audit.setAside.some(({ rule }) => isSetAside(audit, rule));

/** The people with what the settled audits and earlier cycles make of their loads and of their audits together. */
function sittersOf(facts: PairFacts): Sitter[] {
  const { held, together } = pairBoard({ ...facts, audits: facts.audits.filter(isSettled) });
  return facts.auditors.map((person, number) => ({
    person,
    number,
    load: held.get(person.id) ?? 0,
    together: facts.auditors.map((other) => together.get(pairKey(person.id, other.id)) ?? 0),
    movable: [],
  }));
}

/** Keeps who sits there within the rules. Two who cannot sit together both make room. */
function keepGood(seating: Seating, place: Place, known: ReadonlyMap<string, Sitter>): void {
  for (const seat of SEAT_NAMES) {
    const sitter = known.get(place.audit[seat] ?? '');
    if (!sitter || sitter.person.seat !== seat) continue;
    const isFine = Number.isFinite(costOf(seating, place, seat, sitter));
    if (isFine) settle(place, seat, sitter);
    else if (Number.isFinite(place.own[sitter.number]) && place.sitters.manager) unsettle(place, 'manager');
  }
}

function settle(place: Place, seat: Seat, sitter: Sitter): void {
  place.isOpen[seat] = false;
  sit(place, seat, sitter);
}

function unsettle(place: Place, seat: Seat): void {
  rise(place, seat);
  place.isOpen[seat] = true;
}
