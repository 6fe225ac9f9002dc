import type { z } from 'zod';
import { codedReasonSchema } from '#lib/domain/audits/coded-reason.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import { type AuditStatus, moveAudit } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { type Outcome, refused } from '#lib/domain/problems.ts';

/** Why a drawn case cannot be audited at all, as the sample counts it. */
export const REPLACED_REASONS = {
  'closed-before': 'The case was closed before the period',
  'wrong-kind': 'It is not the kind of case this cycle looks at',
  restricted: 'The record is restricted',
  transferred: 'The case was transferred to another council',
  sibling: 'A sibling of the child is in the sample',
  'audited-recently': 'It was audited elsewhere recently',
  'no-record': 'No record was found',
  other: 'Another reason',
} as const;

/** A coded reason for replacing a case. */
export type ReplacedReason = keyof typeof REPLACED_REASONS;

/** The coded reasons in the order of the form. */
export const REPLACED_REASON_NAMES = [
  'closed-before',
  'wrong-kind',
  'restricted',
  'transferred',
  'sibling',
  'audited-recently',
  'no-record',
  'other',
] as const satisfies ReplacedReason[];

/** Why a case is replaced; another reason needs its words. */
export const replaceSchema = codedReasonSchema(REPLACED_REASON_NAMES, {
  choose: 'Choose why this case is replaced',
  explain: 'Say in a few words why this case cannot be audited',
});

/** A reason with its note. */
export type ReplaceCase = z.output<typeof replaceSchema>;

/** What decides whether a case may be replaced. */
export type ReplaceFacts = { status: AuditStatus; selection: Selection; cycleStatus: CycleStatus };

const REPLACED_WHILE: readonly CycleStatus[] = ['drawn', 'paired', 'open'];

/** May this case be replaced now? Gives the status it takes. Whether a reserve is left is asked afterwards. */
export function mayReplace({ status, selection, cycleStatus }: ReplaceFacts): Outcome<AuditStatus> {
  if (!REPLACED_WHILE.includes(cycleStatus))
    return refused('audit', 'Cases are replaced from the draw until the cycle is closed, not now');
  if (selection === 'targeted')
    return refused(
      'audit',
      'This case was picked by hand, so no reserve stands behind it. Record why it is not returned instead',
    );
  return moveAudit(status, 'replace');
}

/** Said where the draw has no case left to step in. */
export const NO_RESERVE =
  'No reserve is left for this case: every case of the same kind is already in the sample. Record why it is not returned instead';
