import { brokenRules } from '#lib/domain/cycles/pairs/broken-rules.ts';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import type { PairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** The name of the field that chooses one seat of one audit. */
export const seatField = (seat: Seat, auditId: string): string => `${seat}-${auditId}`;

/** The other side of a pair. */
export const otherSeat = (seat: Seat): Seat => (seat === 'manager' ? 'chair' : 'manager');

/**
 * What stands in the way of one pair, at the field of its seat: each rule that must hold, once, and an empty seat where
 * pairs must be whole.
 */
export function pairProblems(audit: AuditToPair, board: PairBoard, mustBeWhole: boolean): Problem[] {
  const empty = SEAT_NAMES.filter((seat) => mustBeWhole && audit[seat] === null).map((seat) => ({
    field: seatField(seat, audit.id),
    message: `${audit.code}: choose the ${SEATS[seat].label.toLowerCase()}`,
  }));
  const said = new Set<string>();
  const broken = brokenRules(audit, board).filter(({ rule, strength }) => {
    if (strength !== 'must') return false;
    if (rule === null || PAIR_RULES[rule].about !== 'pair') return true;
    const isNew = !said.has(rule);
    said.add(rule);
    return isNew;
  });
  const fields = broken.map(({ seat, why }) => ({
    field: seatField(seat, audit.id),
    message: `${audit.code}: ${why}`,
  }));
  return [...empty, ...fields];
}

/** Does every audit have someone in both seats? Those that cannot change hands any more are as they are. */
export const allPaired = (audits: readonly AuditToPair[]): boolean =>
  audits.every((audit) => audit.manager !== null && audit.chair !== null);

/** How many of these audits each auditor holds, in the order of the auditors. */
export function pairLoads(
  audits: readonly AuditToPair[],
  auditors: readonly Auditor[],
): { auditor: Auditor; audits: number }[] {
  const loads = new Map<string, number>();
  for (const id of audits.flatMap((audit) => [audit.manager, audit.chair])) {
    if (id !== null) loads.set(id, (loads.get(id) ?? 0) + 1);
  }
  return auditors.map((auditor) => ({ auditor, audits: loads.get(auditor.id) ?? 0 }));
}
