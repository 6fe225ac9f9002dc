import { z } from 'zod';
import { AUDIT_STATUSES, type AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { OpenRole } from '#lib/domain/people/roles.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { CAPACITY_NAMES } from '#lib/domain/replies/reply.ts';

/** Whom a coordinator asks, and in what capacity, as the form posts it. */
export const askSchema = z.object({
  personId: z.uuid({ error: 'Choose whom to ask' }),
  capacity: z.enum(CAPACITY_NAMES, { error: 'Choose in what capacity they are asked' }),
});

/** Whom a coordinator asks, and in what capacity. */
export type Ask = z.output<typeof askSchema>;

/** The roles whose people can be asked to read an audit. */
export const ASKED_ROLES = ['practitioner', 'auditor'] as const satisfies OpenRole[];

/** How things stand when somebody is to be asked. */
export type AskFacts = {
  status: AuditStatus;
  cycle: CycleStatus;
  /** The person; null where nobody of the council is meant who can sign in and be asked. */
  person: { id: string; name: string } | null;
  /** Who sits in the pair. */
  pair: readonly string[];
  /** Who has been asked already. */
  asked: readonly string[];
};

/** May anybody be asked to read this audit? Once it is back, while its answers can still change. */
export function mayAsk({ status, cycle }: Pick<AskFacts, 'status' | 'cycle'>): Outcome<true> {
  if (status !== 'returned')
    return refused(
      'audit',
      `This audit is now “${AUDIT_STATUSES[status].label}”. It can be read by others once it is returned`,
    );
  if (cycle === 'published')
    return refused('audit', 'The findings of this cycle are published, so its answers no longer change');
  return accepted(true);
}

/** May this person be asked? Nobody is asked about what they judged themselves, and nobody twice. */
export function decideAsk(facts: AskFacts): Outcome<true> {
  const may = mayAsk(facts);
  if (!may.ok) return may;
  const { person, pair, asked } = facts;
  if (person === null) return refused('personId', 'Choose somebody from the list');
  if (pair.includes(person.id))
    return refused('personId', `${person.name} is of the pair that judged this audit: ask somebody else`);
  if (asked.includes(person.id)) return refused('personId', `${person.name} has been asked already`);
  return accepted(true);
}
