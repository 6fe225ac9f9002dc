import type { Selection } from '#lib/domain/audits/selection.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { ModerationReason } from '#lib/domain/moderation/why.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** One moderation in the coordinator's list. */
export type ModerationRow = {
  auditId: string;
  code: string;
  team: string;
  status: AuditStatus;
  selection: Selection;
  why: ModerationReason;
  askedReason: string;
  askedAt: Date;
  moderatorId: string | null;
  moderator: string | null;
  assignedAt: Date | null;
  finishedAt: Date | null;
  gradeBefore: Grade | null;
  gradeAfter: Grade | null;
  /** Questions whose answer the moderator changed. */
  changed: number;
};
