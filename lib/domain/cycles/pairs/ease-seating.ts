import { bestOffer, exchange, mayExchange } from '#lib/domain/cycles/pairs/mend-seating.ts';
import { otherSeat } from '#lib/domain/cycles/pairs/pair-problems.ts';
import {
  BROKEN,
  costOf,
  type Place,
  rise,
  type Seating,
  type Sitter,
  sit,
  TOGETHER,
  timesTogether,
} from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';

const MOST_ROUNDS = 6;

/**
 * Makes the seating cost less, one move or exchange at a time, until none helps: rules that should hold are broken less
 * often, loads come closer and the same two people meet less. What must hold stays whole.
 */
export function easeSeating(seating: Seating): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = seating.places.filter((place) => SEAT_NAMES.some((seat) => ease(seating, place, seat)));
    if (moved.length === 0) return;
  }
}

function ease(seating: Seating, place: Place, seat: Seat): boolean {
  if (!place.isOpen[seat] || !place.sitters[seat]) return false;
  return (
    moveOn(seating, place, seat) || (isUneasy(seating, place, seat) && changePlaces(seating, place, seat))
  );
}

/** Gives the seat to whoever costs less. */
function moveOn(seating: Seating, place: Place, seat: Seat): boolean {
  const sitter = rise(place, seat);
  if (!sitter) return false;
  const before = costOf(seating, place, seat, sitter);
  const best = bestOffer(seating, place, seat);
  const isBetter = best !== null && best.cost < before;
  sit(place, seat, isBetter ? best.sitter : sitter);
  return isBetter;
}

/** Do these two go against a rule about pairs, or do another audit together as well? Only then can an exchange help. */
function isUneasy({ prices }: Seating, place: Place, seat: Seat): boolean {
  const sitter = place.sitters[seat];
  const partner = place.sitters[otherSeat(seat)];
  if (!sitter || !partner) return false;
  const together = timesTogether(sitter, partner);
  return together > 1 || prices.pair(sitter.number, partner.number, together) > 0;
}

/** Changes places with the first one with whom that costs less in all. Loads stay as they are. */
function changePlaces(seating: Seating, place: Place, seat: Seat): boolean {
  const other = seating.places.find(
    (two) => mayExchange(seating, { one: place, two, seat }) && gain(seating, { one: place, two, seat }) > 0,
  );
  if (other) exchange(place, other, seat);
  return other !== undefined;
}

/** What an exchange saves. Where both have the same partner nothing changes for pairs, and there is nothing to save. */
function gain(seating: Seating, { one, two, seat }: { one: Place; two: Place; seat: Seat }): number {
  const [here, there] = [one.sitters[seat], two.sitters[seat]];
  const side = otherSeat(seat);
  if (!here || !there || one.sitters[side] === two.sitters[side]) return 0;
  const before = seated(seating, one, seat, here) + seated(seating, two, seat, there);
  return before - joining(seating, one, seat, there) - joining(seating, two, seat, here);
}

/** What somebody who sits there costs, load apart. */
function seated(seating: Seating, place: Place, seat: Seat, sitter: Sitter): number {
  const partner = place.sitters[otherSeat(seat)];
  return partner === null
    ? ownCost(place, sitter)
    : ownCost(place, sitter) + beside(seating, sitter, partner, timesTogether(sitter, partner));
}

/** What somebody would cost there, load apart. */
function joining(seating: Seating, place: Place, seat: Seat, sitter: Sitter): number {
  const partner = place.sitters[otherSeat(seat)];
  return partner === null
    ? ownCost(place, sitter)
    : ownCost(place, sitter) + beside(seating, sitter, partner, timesTogether(sitter, partner) + 1);
}

const ownCost = (place: Place, sitter: Sitter) => (place.own[sitter.number] ?? 0) * BROKEN;

/** What it costs that two do so many audits together, compared with one fewer. */
const beside = ({ prices }: Seating, one: Sitter, other: Sitter, together: number) =>
  prices.pair(one.number, other.number, together) * BROKEN + (2 * together - 1) * TOGETHER;
