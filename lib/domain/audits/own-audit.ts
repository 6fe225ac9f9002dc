import type { WorkPhase } from '#lib/domain/audits/response.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** Home shows so many of the audits an auditor is done with; a page of its own shows all. */
export const HANDED_IN_AT_HOME = 8;

/** One audit of the reader's own, as their home page lists it. */
export type OwnAudit = {
  id: string;
  code: string;
  status: AuditStatus;
  cycleName: string;
  cycleStatus: CycleStatus;
  /** The coordinator let it come in after the cut-off. */
  isLateAllowed: boolean;
  /** The London day it is due, yyyy-mm-dd. */
  dueOn: string;
  returnedAt: Date | null;
  sentBackReason: string;
  /** The others of the pair, by name. */
  partners: string[];
  /** Where the reader stands in it. */
  phase: WorkPhase;
  /** Differences between the two judgements still to settle; nought where there are none. */
  toSettle: number;
  /** Scored questions answered (the pair's, or the reader's own while they judge alone), and asked. */
  answered: number;
  asked: number;
};
