import { rulesBrokenBy } from '#lib/domain/cycles/pairs/broken-rules.ts';
import { isVacant } from '#lib/domain/cycles/pairs/mend-seating.ts';
import type { Sitting } from '#lib/domain/cycles/pairs/pair.ts';
import { otherSeat } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { type Place, type Seating, type Sitter, timesTogether } from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';

/** In words, which seats nobody may take and why: one sentence for all audits with the same reasons. */
export function explainGaps(seating: Seating): string[] {
  return SEAT_NAMES.flatMap((seat) => gapsOf(seating, seat));
}

function gapsOf(seating: Seating, seat: Seat): string[] {
  const role = SEATS[seat].label.toLowerCase();
  const vacant = seating.places.filter((place) => isVacant(place, seat));
  if (vacant.length === 0) return [];
  if (seating.people[seat].length === 0)
    return [`There is no ${role} yet: ask your administrator to invite one.`];
  const codes = new Map<string, string[]>();
  for (const place of vacant) {
    const reasons = inWords(reasonsAt(seating, place, seat));
    codes.set(reasons, [...(codes.get(reasons) ?? []), place.audit.code]);
  }
  return [...codes].map(([reasons, which]) => `${which.join(', ')}: every ${role} ${reasons}.`);
}

/** What stands in the way of each person, in the order of the rules, each reason once. */
function reasonsAt(seating: Seating, place: Place, seat: Seat): string[] {
  const reasons = seating.people[seat].flatMap((sitter) => {
    const sitting = sittingAt(seating, place, seat, sitter);
    const [first] = rulesBrokenBy(sitting).filter(({ strength }) => strength === 'must');
    return first ? [{ rule: first.rule, text: PAIR_RULES[first.rule].inBrief(sitting) }] : [];
  });
  const order = Object.keys(PAIR_RULES);
  const sorted = reasons.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  return [...new Set(sorted.map(({ text }) => text))];
}

/** Someone in a seat beside whoever sits there, as if they held this audit too. */
function sittingAt(seating: Seating, place: Place, seat: Seat, sitter: Sitter): Sitting {
  const partner = place.sitters[otherSeat(seat)];
  return {
    audit: place.audit,
    seat,
    person: sitter.person,
    partner: partner?.person ?? null,
    held: sitter.load + 1,
    together: partner ? timesTogether(sitter, partner) + 1 : 0,
    terms: seating.terms,
  };
}

function inWords(reasons: readonly string[]): string {
  const last = reasons.at(-1) ?? '';
  return reasons.length < 2 ? last : `${reasons.slice(0, -1).join(', ')} or ${last}`;
}
