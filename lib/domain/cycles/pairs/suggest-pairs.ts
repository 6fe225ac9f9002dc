import { easeSeating } from '#lib/domain/cycles/pairs/ease-seating.ts';
import { explainGaps } from '#lib/domain/cycles/pairs/explain-gaps.ts';
import { handOut } from '#lib/domain/cycles/pairs/hand-out.ts';
import { mendSeating } from '#lib/domain/cycles/pairs/mend-seating.ts';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import type { AuditToPair, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import type { Place } from '#lib/domain/cycles/pairs/seating.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';

/** Suggested pairs, and in words what could not be filled. */
export type PairSuggestion = { audits: AuditToPair[]; gaps: string[] };

/**
 * Fills the empty seats, and those that break a rule that must hold, as evenly as the rules allow; rules that should hold
 * are kept as far as possible. A good seat already taken is kept. The same facts always give the same pairs.
 */
export function suggestPairs(facts: PairFacts): PairSuggestion {
  const seating = openSeating(facts);
  for (const seat of SEAT_NAMES) {
    handOut(seating, seat, 'all');
    handOut(seating, seat, 'must');
  }
  mendSeating(seating);
  easeSeating(seating);
  mendSeating(seating);
  return { audits: seating.places.map(asSeated), gaps: explainGaps(seating) };
}

function asSeated({ audit, isSettled, sitters }: Place): AuditToPair {
  if (isSettled) return audit;
  return {
    ...audit,
    manager: sitters.manager?.person.id ?? null,
    chair: sitters.chair?.person.id ?? null,
  };
}
