import type { Auditor, AuditToPair, PairTerms } from '#lib/domain/cycles/pairs/pair.ts';
import { otherSeat } from '#lib/domain/cycles/pairs/pair-problems.ts';
import type { RulePrices } from '#lib/domain/cycles/pairs/rule-prices.ts';
import type { Seat } from '#lib/domain/people/roles.ts';

/** Someone while pairs are being suggested, with what they hold so far. */
export type Sitter = {
  person: Auditor;
  /** Their number, under which the others count the audits they do together. */
  number: number;
  load: number;
  together: number[];
  /** The places they sit in that could be given to somebody else. */
  movable: Place[];
};

/** One audit while pairs are being suggested: who sits there, and which of its seats are free to be filled. */
export type Place = {
  audit: AuditToPair;
  /** Its pair stays whatever happens: it can change hands no more, or a rule is set aside for it. */
  isSettled: boolean;
  sitters: Record<Seat, Sitter | null>;
  isOpen: Record<Seat, boolean>;
  /** The price of each person for this case, by their number: rules that should hold and are broken; Infinity for a must. */
  own: readonly number[];
};

/** All places and people, with what the rules in force make of them. */
export type Seating = {
  places: Place[];
  people: Record<Seat, Sitter[]>;
  terms: PairTerms;
  prices: RulePrices;
};

/** What seating someone costs beyond this goes against a rule that should hold; Infinity is against one that must. */
export const BROKEN = 1e9;
/** What one audit more of the same two people costs, for each they do already. */
export const TOGETHER = 1e2;
const LOAD = 1e5;

/** The price of someone in a seat, whatever they hold besides: their own, and that of the two together. */
export function priceAt(seating: Seating, place: Place, seat: Seat, sitter: Sitter): number {
  const own = place.own[sitter.number] ?? Number.POSITIVE_INFINITY;
  const partner = place.sitters[otherSeat(seat)];
  return partner === null
    ? own
    : own + seating.prices.pair(sitter.number, partner.number, timesTogether(sitter, partner) + 1);
}

/** The price of one audit more. */
export const loadPrice = ({ prices }: Seating, sitter: Sitter): number =>
  prices.load(sitter.number, sitter.load + 1);

/** Audits that two people do together as they are seated now. */
export const timesTogether = (one: Sitter, other: Sitter): number => one.together[other.number] ?? 0;

/** What seating someone costs: rules first, then an even load, then pairs that change, then what they hold elsewhere. */
export function costOf(seating: Seating, place: Place, seat: Seat, sitter: Sitter): number {
  const broken = priceAt(seating, place, seat, sitter) + loadPrice(seating, sitter);
  const partner = place.sitters[otherSeat(seat)];
  const together = partner ? 2 * timesTogether(sitter, partner) + 1 : 0;
  return broken * BROKEN + (2 * sitter.load + 1) * LOAD + together * TOGETHER + sitter.person.elsewhere;
}

/** Seats someone. */
export function sit(place: Place, seat: Seat, sitter: Sitter): void {
  place.sitters[seat] = sitter;
  sitter.load += 1;
  if (place.isOpen[seat]) sitter.movable.push(place);
  countTogether(sitter, place.sitters[otherSeat(seat)], 1);
}

/** Empties a seat; gives who sat there. */
export function rise(place: Place, seat: Seat): Sitter | null {
  const sitter = place.sitters[seat];
  if (!sitter) return null;
  place.sitters[seat] = null;
  sitter.load -= 1;
  sitter.movable = sitter.movable.filter((other) => other !== place);
  countTogether(sitter, place.sitters[otherSeat(seat)], -1);
  return sitter;
}

function countTogether(one: Sitter, other: Sitter | null, by: 1 | -1): void {
  if (!other) return;
  one.together[other.number] = (one.together[other.number] ?? 0) + by;
  other.together[one.number] = (other.together[one.number] ?? 0) + by;
}
