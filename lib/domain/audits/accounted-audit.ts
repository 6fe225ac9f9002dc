import type { AuditStatus, NotReturnedReason } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** An audit as the coordinator's page of reasons shows it. */
export type AccountedAudit = {
  id: string;
  code: string;
  status: AuditStatus;
  team: string;
  pair: string[];
  reason: NotReturnedReason | null;
  note: string;
  cycle: { id: string; name: string; status: CycleStatus; dueOn: string };
};

/** Reasons are recorded and taken back only while audits can still come in. */
export const whileOpen = (status: CycleStatus): Outcome<true> =>
  status === 'open'
    ? accepted(true)
    : refused('audit', 'This cycle is not open, so nothing can be recorded about its returns now');
