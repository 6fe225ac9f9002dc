import { type Auditor, type AuditToPair, seatProblem } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** The name of the field that chooses one seat of one audit. */
export const seatField = (seat: Seat, auditId: string): string => `${seat}-${auditId}`;

/** What breaks a rule in one pair, at the field of its seat. An empty seat is a problem only where pairs must be whole. */
export function pairProblems(
  audit: AuditToPair,
  auditors: ReadonlyMap<string, Auditor>,
  mustBeWhole: boolean,
): Problem[] {
  return SEAT_NAMES.flatMap((seat) => {
    const chosen = audit[seat];
    const field = seatField(seat, audit.id);
    if (chosen === null) {
      return mustBeWhole
        ? [{ field, message: `${audit.code}: choose the ${SEATS[seat].label.toLowerCase()}` }]
        : [];
    }
    const problem = seatProblem(audit, seat, auditors.get(chosen));
    return problem === null ? [] : [{ field, message: `${audit.code}: ${problem}` }];
  });
}

/** Does every audit have someone in both seats? */
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
