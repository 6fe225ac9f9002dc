import type { AuditLink } from '#lib/domain/audits/accounted-audit.ts';
import type { FollowUpWay } from '#lib/domain/audits/follow-up.ts';
import type { ReplacedReason } from '#lib/domain/audits/replace-case.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import type { AuditStatus, NotReturnedReason } from '#lib/domain/audits/workflow.ts';

/** One line of the ledger. Days are yyyy-mm-dd. */
export type ReturnRow = {
  id: string;
  code: string;
  team: string;
  status: AuditStatus;
  selection: Selection;
  manager: string | null;
  chair: string | null;
  /** The coordinator lets it come in after the cut-off. */
  isLateAllowed: boolean;
  returnedAt: Date | null;
  /** The day it is due: its own where it has one, else the cycle's. */
  dueOn: string;
  hasOwnDay: boolean;
  reason: NotReturnedReason | null;
  replacedReason: ReplacedReason | null;
  /** The private note beside the reason, whichever it is. */
  note: string;
  replacedBy: AuditLink | null;
  replaces: AuditLink | null;
  /** Scored questions answered; nought while the pair judges alone. */
  answered: number;
  /** Scored questions each of the pair has answered alone; null where they work together or have both finished. */
  alone: number[] | null;
  /** When an answer was last given or changed. */
  touchedAt: Date | null;
  /** When and how it was last followed up. */
  followedUp: { at: Date; way: FollowUpWay } | null;
};
