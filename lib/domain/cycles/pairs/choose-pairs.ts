import { pairProblems, seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { type Auditor, type AuditToPair, canChangePair } from '#lib/domain/cycles/pairs/pair-rules.ts';
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

/** Pairs to be kept: what was decided, for which audits, by whom it may be filled and whether seats may stay empty. */
export type PairsToKeep = {
  audits: readonly AuditToPair[];
  /** The audits whose pairs were looked at; the others are not judged now. */
  judged: ReadonlySet<string>;
  auditors: readonly Auditor[];
  mustBeWhole: boolean;
};

/** The pairs as they may be kept, or every broken rule at its field. */
export function checkPairs({
  audits,
  judged,
  auditors,
  mustBeWhole,
}: PairsToKeep): Outcome<readonly AuditToPair[]> {
  const people = new Map(auditors.map((person) => [person.id, person]));
  const problems = audits
    .filter(({ id, status }) => judged.has(id) && canChangePair(status))
    .flatMap((audit) => pairProblems(audit, people, mustBeWhole));
  return problems.length > 0 ? refusedAll(problems) : accepted(audits);
}
