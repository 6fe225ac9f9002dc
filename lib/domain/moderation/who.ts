import type { Role } from '#lib/domain/people/roles.ts';

/** Someone who might moderate: an auditor or a coordinator who can sign in. */
export type PossibleModerator = {
  id: string;
  name: string;
  role: Role;
  teamId: string | null;
  /** Teams they manage from above. */
  lines: readonly string[];
  /** They have the name of the worker of this case. */
  isWorker: boolean;
  /** Moderations they have not finished. */
  unfinished: number;
};

/** The audit to be moderated. */
export type AuditToModerate = { teamId: string; teamName: string; pair: readonly string[] };

/** Why this person cannot moderate the audit, to be read after their name; null where they can. */
export function whyNotModerate(person: PossibleModerator, audit: AuditToModerate): string | null {
  if (audit.pair.includes(person.id)) return 'is one of the pair';
  if (person.teamId === audit.teamId) return `belongs to ${audit.teamName}`;
  if (person.lines.includes(audit.teamId)) return `manages ${audit.teamName}`;
  return person.isWorker ? 'has the name of the worker' : null;
}
