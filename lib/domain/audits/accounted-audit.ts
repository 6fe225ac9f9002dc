import type { ReplacedReason } from '#lib/domain/audits/replace-case.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import type { AuditStatus, NotReturnedReason } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** Another audit by its code. */
export type AuditLink = { id: string; code: string };

/** An audit as the coordinator's pages about its return show it. Dates are yyyy-mm-dd. */
export type AccountedAudit = {
  id: string;
  code: string;
  status: AuditStatus;
  selection: Selection;
  team: string;
  pair: string[];
  reason: NotReturnedReason | null;
  note: string;
  /** The coordinator let it come in after the cut-off. */
  isLateAllowed: boolean;
  /** The day it is due: its own where it has one, else the cycle's. */
  dueOn: string;
  /** Its own later day, and why; null where the cycle's holds. */
  ownDueOn: string | null;
  dueReason: string;
  replacedReason: ReplacedReason | null;
  replacedNote: string;
  replacedBy: AuditLink | null;
  replaces: AuditLink | null;
  /** The stratum its case was drawn in; empty for a simple draw. */
  stratum: string;
  cycle: { id: string; name: string; status: CycleStatus; dueOn: string };
};
