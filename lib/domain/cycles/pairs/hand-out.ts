import {
  BROKEN,
  costOf,
  loadPrice,
  type Place,
  priceAt,
  rise,
  type Seating,
  type Sitter,
  sit,
} from '#lib/domain/cycles/pairs/seating.ts';
import type { Seat } from '#lib/domain/people/roles.ts';

/** How strictly people are seated: by every rule in force, or only by those that must hold. */
export type Strictness = 'all' | 'must';

/** Someone that a place could come to: directly, or because somebody else passes one of their own on. */
type Reach = { sitter: Sitter; place: Place; from: Reach | null };

/**
 * Fills the empty places of one seat as evenly as the rules allow; a place nobody may take stays empty. Each goes to the
 * least loaded person it can reach, if need be by a chain of people who pass one on, which keeps the whole optimal (the
 * semi-matching of Harvey, Ladner, Lovász and Tamir, 2006).
 */
export function handOut(seating: Seating, seat: Seat, strictness: Strictness): void {
  const most = strictness === 'all' ? 0 : Number.MAX_VALUE;
  const vacant = seating.places.filter((place) => place.isOpen[seat] && !place.sitters[seat]);
  const able = seating.people[seat].filter((sitter) => couldTakeAny(sitter, vacant, most));
  for (const place of vacant) {
    const direct = cheapest(seating, { place, seat, most });
    const least = Math.min(...able.map(({ load }) => load));
    // Nobody a chain could lead to holds less.
    if (direct && direct.load === least) sit(place, seat, direct);
    else take(leastLoaded(seating, seat, reachable(seating, { place, seat, most })), seat);
  }
}

const couldTakeAny = (sitter: Sitter, places: readonly Place[], most: number) =>
  places.some(({ own }) => (own[sitter.number] ?? Number.POSITIVE_INFINITY) <= most);

type Wanted = { place: Place; seat: Seat; most: number };

function cheapest(seating: Seating, { place, seat, most }: Wanted): Sitter | null {
  let best: Sitter | null = null;
  let least = most === 0 ? BROKEN : Number.POSITIVE_INFINITY;
  for (const sitter of seating.people[seat]) {
    const cost = costOf(seating, place, seat, sitter);
    if (cost < least) [best, least] = [sitter, cost];
  }
  return best;
}

/** Everyone the place could come to, the shortest chain first. */
function reachable(seating: Seating, { place, seat, most }: Wanted): Reach[] {
  const mayTake = (sitter: Sitter, wanted: Place) => priceAt(seating, wanted, seat, sitter) <= most;
  const reached = seating.people[seat]
    .filter((sitter) => mayTake(sitter, place))
    .map((sitter): Reach => ({ sitter, place, from: null }));
  const seen = new Set(reached.map(({ sitter }) => sitter));
  // The list grows while it is walked: breadth first.
  for (const from of reached) {
    for (const sitter of seating.people[seat]) {
      if (seen.has(sitter)) continue;
      const passed = from.sitter.movable.find((own) => mayTake(sitter, own));
      if (!passed) continue;
      seen.add(sitter);
      reached.push({ sitter, place: passed, from });
    }
  }
  return reached.filter(({ sitter }) => loadPrice(seating, sitter) <= most);
}

function leastLoaded(seating: Seating, seat: Seat, reached: readonly Reach[]): Reach | null {
  return reached.reduce<Reach | null>((least, next) => {
    if (least === null || next.sitter.load < least.sitter.load) return next;
    const isTie = next.sitter.load === least.sitter.load && !next.from && !least.from;
    const cost = ({ sitter, place }: Reach) => costOf(seating, place, seat, sitter);
    return isTie && cost(next) < cost(least) ? next : least;
  }, null);
}

function take(reach: Reach | null, seat: Seat): void {
  for (let step = reach; step !== null; step = step.from) {
    if (step.from) rise(step.place, seat);
    sit(step.place, seat, step.sitter);
  }
}
