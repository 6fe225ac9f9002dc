import { SummaryList } from '#components/ui/summary-list.tsx';
import type { AuditRecord } from '#lib/domain/audits/audit-record.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import { count, listInWords, momentInWords } from '#lib/format.ts';

function judgementWords({ overallGrade, suggestedGrade }: AuditRecord): string {
  if (overallGrade === null) return '';
  const differs = suggestedGrade !== null && suggestedGrade !== overallGrade;
  return differs
    ? `${gradeWords(overallGrade)}; the answers suggested ${gradeWords(suggestedGrade).toLowerCase()}`
    : gradeWords(overallGrade);
}

function returnWords({ returnedAt, returnedBy }: AuditRecord): string {
  if (returnedAt === null) return '';
  return `${momentInWords(returnedAt)}${returnedBy === null ? '' : ` by ${returnedBy}`}`;
}

/** Whose audit it is, how it was judged as a whole, and which record it looked at. */
export function AuditFacts({ audit, form }: { audit: AuditRecord; form: FormAudit }) {
  const { record, minutes } = form;
  const taken = audit.minutesTaken ?? minutes;
  const lines = [
    { name: 'Pair', value: listInWords(audit.pair.map(({ name }) => name)) },
    {
      name: 'Record',
      value: record ? [record.reference, record.worker].filter(Boolean).join(', worker ') : '',
    },
    { name: 'Returned', value: returnWords(audit) },
    { name: 'Overall judgement', value: judgementWords(audit) },
    { name: 'Reason for the judgement', value: audit.overallReason },
    { name: 'Why questions are unanswered', value: audit.unansweredReason },
    { name: 'Time taken', value: taken === 0 ? '' : count(taken, 'minute') },
  ];
  return <SummaryList rows={lines.filter(({ value }) => value !== '')} />;
}
