import type { AuditToPair, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { pairProblems, seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';

/** Someone of a replaced case's pair, beside the case that steps in: why they cannot audit it, or null where they stay. */
export type CarriedSeat = { seat: Seat; personId: string; problem: string | null };

/** What becomes of a pair that meets another case: `audit` is that case among the facts, with the pair in its seats. */
export function carriedPair(audit: AuditToPair, facts: PairFacts): CarriedSeat[] {
  const problems = new Map(
    pairProblems(audit, pairBoard(facts), false).map(({ field, message }) => [
      field,
      message.replace(`${audit.code}: `, ''),
    ]),
  );
  return SEAT_NAMES.flatMap((seat) => {
    const personId = audit[seat];
    if (personId === null) return [];
    return [{ seat, personId, problem: problems.get(seatField(seat, audit.id)) ?? null }];
  });
}
