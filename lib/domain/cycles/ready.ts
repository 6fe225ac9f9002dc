import { pairProblems } from '#lib/domain/cycles/pairs/pair-problems.ts';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** May a cycle open? Every pair must be whole and within the rules, as people and teams are today. */
export function mayOpen(audits: readonly AuditToPair[], auditors: readonly Auditor[]): Outcome<true> {
  const people = new Map(auditors.map((person) => [person.id, person]));
  const broken = audits
    .filter((audit) => pairProblems(audit, people, true).length > 0)
    .map(({ code }) => code);
  if (broken.length === 0) return accepted(true);
  const which =
    broken.length === 1 ? `The pair of ${broken[0]} needs` : `The pairs of ${broken.join(', ')} need`;
  return refused('pairs', `${which} another look before this cycle can open`);
}

/** May a cycle close? Nothing may be outstanding: each audit is returned, or a reason is recorded. */
export function mayClose(outstanding: number): Outcome<true> {
  if (outstanding === 0) return accepted(true);
  const what = outstanding === 1 ? '1 audit is' : `${outstanding} audits are`;
  return refused(
    'returns',
    `${what} neither returned nor accounted for: record why, or wait, before this cycle can close`,
  );
}
