import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import { SEATS, type Seat } from '#lib/domain/people/roles.ts';

/** Someone who can sit in a pair. */
export type Auditor = {
  id: string;
  name: string;
  seat: Seat;
  teamId: string | null;
  teamName: string | null;
};

/** An audit and who sits in its pair; null where the seat is empty. */
export type AuditToPair = {
  id: string;
  code: string;
  status: AuditStatus;
  teamId: string;
  teamName: string;
  manager: string | null;
  chair: string | null;
};

/** Only work that has not been handed in or written off can change hands. */
export const canChangePair = (status: AuditStatus): boolean => status === 'allocated' || status === 'started';

/** Why this person cannot take this seat, in words, or null when they can. */
export function seatProblem(
  audit: Pick<AuditToPair, 'teamId'>,
  seat: Seat,
  person: Auditor | undefined,
): string | null {
  if (!person) return `Choose ${withArticle(SEATS[seat].label)} who can audit now`;
  if (person.seat !== seat)
    return `${person.name} is not ${withArticle(SEATS[seat].label)}: a pair has one of each`;
  if (person.teamId === audit.teamId)
    return `${person.name} belongs to ${person.teamName ?? 'the team'}, whose case this is: choose someone from elsewhere`;
  return null;
}

function withArticle(label: string): string {
  const words = label.toLowerCase();
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
