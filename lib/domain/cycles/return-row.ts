import type { AuditStatus, NotReturnedReason } from '#lib/domain/audits/workflow.ts';

/** One line of the ledger. */
export type ReturnRow = {
  id: string;
  code: string;
  team: string;
  status: AuditStatus;
  manager: string | null;
  chair: string | null;
  returnedAt: Date | null;
  reason: NotReturnedReason | null;
  note: string;
};
