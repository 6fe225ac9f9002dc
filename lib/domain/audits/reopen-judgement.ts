import { z } from 'zod';
import type { AuditSource } from '#lib/domain/audits/form-audit.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredText } from '#lib/domain/required-fields.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What is posted to open somebody's own judgement again: whose, and the reason, which they read on their form. */
export const reopenForm = z.object({
  personId: z.uuid({ error: 'Choose whose judgement to open again' }),
  reason: requiredText('the reason', 2000),
});

/** Whose judgement is opened again, and why. */
export type ReopenWish = z.output<typeof reopenForm>;

type Asker = Pick<Viewer, 'role' | 'personId'>;
type AuditToReopen = Pick<AuditSource, 'pair' | 'status'>;

/**
 * Whose judgement this person may open again: a coordinator anybody's who has finished, at any time before the return; an
 * auditor their own, while their partner has not finished.
 */
export function reopenable(viewer: Asker, { pair, status }: AuditToReopen): AuditToReopen['pair'] {
  const finished = pair.filter(({ finishedAt }) => finishedAt !== null);
  if (status !== 'started') return [];
  if (can(viewer, 'audit.send-back')) return finished;
  return finished.length === pair.length
    ? []
    : finished.filter(({ personId }) => personId === viewer.personId);
}

const NOT_THEIRS = 'This judgement cannot be opened again now. Look at the audit again.';
const NEVER_ALONE =
  'They came to this audit after both had judged it, so they have no judgement of their own.';

/** Decides whether a judgement is opened again; gives whose. `judges` are those whose own answers the audit is agreed from. */
export function decideReopen(
  wish: ReopenWish,
  { people, judges }: { people: AuditToReopen['pair']; judges: readonly string[] | null },
): Outcome<AuditToReopen['pair'][number]> {
  const person = people.find(({ personId }) => personId === wish.personId);
  if (!person) return refused('personId', NOT_THEIRS);
  if (judges !== null && !judges.includes(wish.personId)) return refused('personId', NEVER_ALONE);
  return accepted(person);
}
