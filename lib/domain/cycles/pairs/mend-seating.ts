import { otherSeat } from '#lib/domain/cycles/pairs/pair-problems.ts';
import {
  costOf,
  loadPrice,
  type Place,
  priceAt,
  rise,
  type Seating,
  type Sitter,
  sit,
  timesTogether,
} from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';

/** Someone for a seat with what seating them costs. */
export type Offer = { sitter: Sitter; cost: number };

/** Who costs least in a seat, of everybody or of some; null where none of them may sit there. */
export function bestOffer(
  seating: Seating,
  place: Place,
  seat: Seat,
  of: Iterable<Sitter> = seating.people[seat],
): Offer | null {
  let best: Offer | null = null;
  for (const sitter of of) {
    const cost = costOf(seating, place, seat, sitter);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { sitter, cost };
  }
  return best;
}

/** Is this seat waiting for somebody? */
export const isVacant = (place: Place, seat: Seat): boolean => place.isOpen[seat] && !place.sitters[seat];

/** Seats whoever costs least; false where nobody may sit there. */
export function fillSeat(seating: Seating, place: Place, seat: Seat): boolean {
  const best = bestOffer(seating, place, seat);
  if (best) sit(place, seat, best.sitter);
  return best !== null;
}

type Vacancy = { place: Place; seat: Seat };

/** The seats still waiting for somebody, in the order of the audits. */
const vacanciesOf = ({ places }: Seating): Vacancy[] =>
  places.flatMap((place) =>
    SEAT_NAMES.filter((seat) => isVacant(place, seat)).map((seat) => ({ place, seat })),
  );

/**
 * Fills what was left empty because the other one of the pair stands in the way: with another partner, or with one who
 * changes places with the partner of another audit.
 */
export function mendSeating(seating: Seating): void {
  for (const { place, seat } of vacanciesOf(seating)) {
    if (fillSeat(seating, place, seat) || !place.isOpen[otherSeat(seat)]) continue;
    const partners = goodPartners(seating, place, seat);
    if (partners.size === 0) continue;
    if (
      takeAnother(seating, { place, seat, partners }) ||
      exchangeForAnother(seating, { place, seat, partners })
    )
      fillSeat(seating, place, seat);
  }
  // What was mended last may have made room for those before.
  for (const { place, seat } of vacanciesOf(seating)) fillSeat(seating, place, seat);
}

type Mend = Vacancy & { partners: ReadonlySet<Sitter> };

/** Those in the other seat beside whom somebody could take this one. */
function goodPartners(seating: Seating, place: Place, seat: Seat): Set<Sitter> {
  const able = seating.people[seat].filter(
    (sitter) => Number.isFinite(place.own[sitter.number]) && Number.isFinite(loadPrice(seating, sitter)),
  );
  const canSitWith = (partner: Sitter) => (sitter: Sitter) =>
    Number.isFinite(seating.prices.pair(sitter.number, partner.number, timesTogether(sitter, partner) + 1));
  const others = seating.people[otherSeat(seat)];
  return new Set(others.filter((partner) => able.some(canSitWith(partner))));
}

/** Gives the other seat to somebody else, where one of them may take it. */
function takeAnother(seating: Seating, { place, seat, partners }: Mend): boolean {
  const other = otherSeat(seat);
  const before = rise(place, other);
  const best = bestOffer(seating, place, other, partners);
  const next = best?.sitter ?? before;
  if (next) sit(place, other, next);
  return best !== null;
}

/** Lets the one who sits in the other seat change places with one of them who sits elsewhere. */
function exchangeForAnother(seating: Seating, { place, seat, partners }: Mend): boolean {
  const other = otherSeat(seat);
  const from = seating.places.find((two) => {
    const there = two.sitters[other];
    return there !== null && partners.has(there) && mayExchange(seating, { one: place, two, seat: other });
  });
  if (from) exchange(place, from, other);
  return from !== undefined;
}

/** May the two who sit in this seat of two places change places? */
export function mayExchange(
  seating: Seating,
  { one, two, seat }: { one: Place; two: Place; seat: Seat },
): boolean {
  const [here, there] = [one.sitters[seat], two.sitters[seat]];
  return (
    here !== null &&
    there !== null &&
    here !== there &&
    one.isOpen[seat] &&
    two.isOpen[seat] &&
    Number.isFinite(priceAt(seating, one, seat, there)) &&
    Number.isFinite(priceAt(seating, two, seat, here))
  );
}

/** Lets them change places. */
export function exchange(one: Place, two: Place, seat: Seat): void {
  const [here, there] = [rise(one, seat), rise(two, seat)];
  if (there) sit(one, seat, there);
  if (here) sit(two, seat, here);
}
