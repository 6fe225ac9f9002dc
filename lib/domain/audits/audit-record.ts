import type { AuditSource } from '#lib/domain/audits/form-audit.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** An audit with what its pair said when they returned it. */
export type AuditRecord = AuditSource & {
  returnedAt: Date | null;
  returnedBy: string | null;
  minutesTaken: number | null;
  suggestedGrade: Grade | null;
  overallGrade: Grade | null;
  overallReason: string;
  unansweredReason: string;
};
