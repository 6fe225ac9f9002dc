import { SummaryList } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { AUDIT_STATUSES, NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import { dateInWords, listInWords } from '#lib/format.ts';

/** The audit a reason is about. */
export function AccountedSummary({ audit }: { audit: AccountedAudit }) {
  const { label, tag } = AUDIT_STATUSES[audit.status];
  const reason = audit.reason === null ? [] : [{ name: 'Reason', value: NOT_RETURNED_REASONS[audit.reason] }];
  const note = audit.note === '' ? [] : [{ name: 'Note', value: audit.note }];
  return (
    <div className="app-two-thirds">
      <SummaryList
        rows={[
          { name: 'Status', value: <Tag colour={tag}>{label}</Tag> },
          { name: 'Team', value: audit.team },
          { name: 'Pair', value: listInWords(audit.pair) || 'No pair yet' },
          { name: 'Due', value: dateInWords(audit.cycle.dueOn) },
          ...reason,
          ...note,
        ]}
      />
    </div>
  );
}
