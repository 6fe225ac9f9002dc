import type { Action } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** Where an audit is: its name on screen and the colour of its tag. */
export const AUDIT_STATUSES = {
  allocated: { label: 'Not started', tag: 'grey' },
  started: { label: 'In progress', tag: 'blue' },
  returned: { label: 'Returned', tag: 'green' },
  'not-returned': { label: 'Not returned', tag: 'orange' },
  replaced: { label: 'Replaced', tag: 'purple' },
} as const;

/** Where an audit is in its life. */
export type AuditStatus = keyof typeof AUDIT_STATUSES;

/** The statuses in the order of life. */
export const AUDIT_STATUS_NAMES = [
  'allocated',
  'started',
  'returned',
  'not-returned',
  'replaced',
] as const satisfies AuditStatus[];

/** Status × action → where it leads, the words on the button and the permission it asks for. */
export const AUDIT_TRANSITIONS = {
  allocated: {
    answer: { to: 'started', label: 'Start', needs: 'audit.answer' },
    'account-for': { to: 'not-returned', label: 'Record why it is not returned', needs: 'audit.account-for' },
    replace: { to: 'replaced', label: 'Replace this case', needs: 'audit.account-for' },
  },
  started: {
    answer: { to: 'started', label: 'Continue', needs: 'audit.answer' },
    return: { to: 'returned', label: 'Return this audit', needs: 'audit.return' },
    'account-for': { to: 'not-returned', label: 'Record why it is not returned', needs: 'audit.account-for' },
    replace: { to: 'replaced', label: 'Replace this case', needs: 'audit.account-for' },
  },
  returned: {
    'send-back': { to: 'started', label: 'Send back to the pair', needs: 'audit.send-back' },
  },
  'not-returned': {
    'expect-again': { to: 'started', label: 'Expect this audit again', needs: 'audit.account-for' },
    'allow-late': { to: 'started', label: 'Let this audit come in late', needs: 'audit.account-for' },
    replace: { to: 'replaced', label: 'Replace this case', needs: 'audit.account-for' },
  },
  replaced: {},
} as const satisfies Record<
  AuditStatus,
  Partial<Record<string, { to: AuditStatus; label: string; needs: Action }>>
>;

type Step = { to: AuditStatus; label: string; needs: Action };

/** What someone can do to an audit. */
export type AuditAction =
  | 'answer'
  | 'return'
  | 'send-back'
  | 'account-for'
  | 'expect-again'
  | 'allow-late'
  | 'replace';

/** The steps open from a status, by action. */
export const auditSteps = (status: AuditStatus): Partial<Record<AuditAction, Step>> =>
  AUDIT_TRANSITIONS[status];

/** The status an action leads to, or a refusal in words. Who may do it is asked of `can` with the step's permission. */
export function moveAudit(status: AuditStatus, action: AuditAction): Outcome<AuditStatus> {
  const step = auditSteps(status)[action];
  if (step) return accepted(step.to);
  return refused(
    'audit',
    `This audit is now “${AUDIT_STATUSES[status].label}”, so that cannot be done. Look at the page again.`,
  );
}

/** Why an audit will not come back, as the ledger counts it. */
export const NOT_RETURNED_REASONS = {
  'case-unsuitable': 'The case was not suitable',
  'record-unavailable': 'The record could not be opened',
  'auditor-away': 'An auditor was away',
  'no-time': 'No time could be found',
  other: 'Another reason',
} as const;

/** A coded reason for an audit that is not coming back. */
export type NotReturnedReason = keyof typeof NOT_RETURNED_REASONS;
