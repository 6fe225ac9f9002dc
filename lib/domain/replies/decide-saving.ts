import { AUDIT_STATUSES, type AuditStatus } from '#lib/domain/audits/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** May this reply be written on? Once it is sent it stays as it is, and an audit that is being changed has none. */
export function decideSaving({
  repliedAt,
  status,
}: {
  repliedAt: Date | null;
  status: AuditStatus;
}): Outcome<true> {
  if (repliedAt !== null) return refused('words', 'You have sent this reply, so it stays as it is');
  if (status === 'returned') return accepted(true);
  return refused(
    'words',
    `This audit is now “${AUDIT_STATUSES[status].label}”: its pair is working on it again. What you typed is still on this page; copy it, and come back when the audit is returned`,
  );
}
