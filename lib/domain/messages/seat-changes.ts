import { type AuditStatus, auditSteps } from '#lib/domain/audits/workflow.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';

/** An audit with who sits in its pair. */
export type SeatedAudit = { id: string; status: AuditStatus; manager: string | null; chair: string | null };

/** Somebody who was given an audit, or whose audit it is no longer. */
export type SeatChange = { kind: 'new-audit' | 'no-longer-yours'; auditId: string; personId: string };

const sitters = (audit: SeatedAudit | undefined): string[] =>
  SEAT_NAMES.flatMap((seat) => audit?.[seat] ?? []);

/** Whom a change of pairs concerns: those who came and those who went, for audits that are still to come. */
export function seatChanges(before: readonly SeatedAudit[], after: readonly SeatedAudit[]): SeatChange[] {
  const known = new Map(before.map((audit) => [audit.id, audit]));
  return after
    .filter(({ status }) => auditSteps(status).answer !== undefined)
    .flatMap((audit) => {
      const [were, are] = [sitters(known.get(audit.id)), sitters(audit)];
      const change = (kind: SeatChange['kind']) => (personId: string) => ({
        kind,
        auditId: audit.id,
        personId,
      });
      return [
        ...are.filter((personId) => !were.includes(personId)).map(change('new-audit')),
        ...were.filter((personId) => !are.includes(personId)).map(change('no-longer-yours')),
      ];
    });
}
