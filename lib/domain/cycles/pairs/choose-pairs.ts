import { type AuditToPair, canChangePair, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { pairProblems, seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';
import { accepted, type Outcome, refusedAll } from '#lib/domain/problems.ts';

/** What a coordinator chose for one seat of one audit; null to leave it empty. */
export type SeatChoice = { auditId: string; seat: Seat; personId: string | null };

/** The seats a form of pairs posted; fields of anything else are passed over. */
export function postedChoices(fields: FormFields, audits: readonly AuditToPair[]): SeatChoice[] {
  return audits.flatMap(({ id }) =>
    SEAT_NAMES.flatMap((seat) => {
      const chosen = fields[seatField(seat, id)];
      return typeof chosen === 'string' ? [{ auditId: id, seat, personId: chosen || null }] : [];
    }),
  );
}

/** Puts the chosen people in their seats. Audits that cannot change hands keep theirs, whatever was posted. */
export function seatPeople(audits: readonly AuditToPair[], choices: readonly SeatChoice[]): AuditToPair[] {
  const chosen = new Map(choices.map((choice) => [seatField(choice.seat, choice.auditId), choice.personId]));
  const seatOf = (audit: AuditToPair, seat: Seat) => chosen.get(seatField(seat, audit.id)) ?? null;
  return audits.map((audit) => {
    if (!canChangePair(audit.status)) return audit;
    const has = (seat: Seat) => chosen.has(seatField(seat, audit.id));
    return {
      ...audit,
      manager: has('manager') ? seatOf(audit, 'manager') : audit.manager,
      chair: has('chair') ? seatOf(audit, 'chair') : audit.chair,
    };
  });
}

/** Does someone else sit there than before? */
export const isChanged = (after: AuditToPair, before: AuditToPair | undefined): boolean =>
  SEAT_NAMES.some((seat) => after[seat] !== before?.[seat]);

/**
 * The pairs as they may be kept, or every rule that a changed pair breaks, at its field. Pairs that stay as they were are
 * not judged: what has happened to them since keeps nobody from mending another.
 */
export function checkPairs(
  before: PairFacts,
  audits: readonly AuditToPair[],
  mustBeWhole: boolean,
): Outcome<readonly AuditToPair[]> {
  const board = pairBoard({ ...before, audits });
  const problems = audits
    .filter((audit, place) => isChanged(audit, before.audits[place]))
    .flatMap((audit) => pairProblems(audit, board, mustBeWhole));
  return problems.length > 0 ? refusedAll(problems) : accepted(audits);
}

/** The audits whose pair is not whole or breaks a rule that must hold; those handed in or written off are past that. */
export function unfitPairs(facts: PairFacts): AuditToPair[] {
  const board = pairBoard(facts);
  return facts.audits.filter(
    (audit) => canChangePair(audit.status) && pairProblems(audit, board, true).length > 0,
  );
}
