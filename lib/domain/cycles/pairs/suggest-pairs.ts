import { type Held, handOut } from '#lib/domain/cycles/pairs/hand-out.ts';
import {
  type Auditor,
  type AuditToPair,
  canChangePair,
  seatProblem,
} from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';

/** Suggested pairs, and in words what could not be filled. */
export type PairSuggestion = { audits: AuditToPair[]; gaps: string[] };

/**
 * Fills the empty seats, and those that break a rule, as evenly as the rules allow. A good seat already taken is kept.
 * The same audits and auditors always give the same pairs.
 */
export function suggestPairs(audits: readonly AuditToPair[], auditors: readonly Auditor[]): PairSuggestion {
  return SEAT_NAMES.reduce<PairSuggestion>(
    (so, seat) => {
      const filled = fillSeat(
        so.audits,
        seat,
        auditors.filter((person) => person.seat === seat),
      );
      return { audits: filled.audits, gaps: [...so.gaps, ...filled.gaps] };
    },
    { audits: [...audits], gaps: [] },
  );
}

function fillSeat(audits: readonly AuditToPair[], seat: Seat, people: readonly Auditor[]): PairSuggestion {
  const stays = (audit: AuditToPair) => {
    const person = people.find(({ id }) => id === audit[seat]);
    return (
      !canChangePair(audit.status) || (person !== undefined && seatProblem(audit, seat, person) === null)
    );
  };
  const open = audits.filter((audit) => !stays(audit));
  const held = loadsOf(audits.filter(stays).map((audit) => audit[seat]));
  const handed = handOut(open, people, held);
  return {
    audits: audits.map((audit) =>
      stays(audit) ? audit : { ...audit, [seat]: handed.get(audit.id) ?? null },
    ),
    gaps: gapsOf(
      open.filter((audit) => !handed.has(audit.id)),
      seat,
      people,
    ),
  };
}

function loadsOf(ids: readonly (string | null)[]): Held {
  const loads = new Map<string, number>();
  for (const id of ids) if (id !== null) loads.set(id, (loads.get(id) ?? 0) + 1);
  return loads;
}

function gapsOf(unfilled: readonly AuditToPair[], seat: Seat, people: readonly Auditor[]): string[] {
  const role = SEATS[seat].label.toLowerCase();
  if (unfilled.length === 0) return [];
  if (people.length === 0) return [`There is no ${role} yet: ask your administrator to invite one.`];
  const teams = [...new Set(unfilled.map((audit) => audit.teamName))];
  return teams.map((team) => {
    const codes = unfilled.filter((audit) => audit.teamName === team).map((audit) => audit.code);
    return `No ${role} could be found for ${codes.join(', ')}: every ${role} belongs to ${team}, whose ${codes.length === 1 ? 'case this is' : 'cases these are'}.`;
  });
}
