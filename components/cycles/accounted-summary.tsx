import { SummaryList, type SummaryRow } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AccountedAudit, AuditLink } from '#lib/domain/audits/accounted-audit.ts';
import { REPLACED_REASONS } from '#lib/domain/audits/replace-case.ts';
import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUSES, NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import { dateInWords, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The audit that a reason, a due day or a follow-up is about. The notes are for coordinators only. */
export function AccountedSummary({ audit }: { audit: AccountedAudit }) {
  const { label, tag } = AUDIT_STATUSES[audit.status];
  return (
    <SummaryList
      className="app-two-thirds"
      rows={[
        { name: 'Status', value: <Tag colour={tag}>{label}</Tag> },
        { name: 'Team', value: audit.team },
        { name: 'Pair', value: listInWords(audit.pair) || 'No pair yet' },
        { name: 'Due', value: dueWords(audit) },
        ...facts(audit),
      ]}
    />
  );
}

const dueWords = ({ dueOn, ownDueOn, dueReason, cycle }: AccountedAudit): string =>
  ownDueOn === null
    ? dateInWords(dueOn)
    : `${dateInWords(dueOn)} instead of ${dateInWords(cycle.dueOn)}: ${dueReason}`;

/** What only some audits have. */
function facts({ selection, reason, note, replacedReason, replacedNote, ...others }: AccountedAudit) {
  const rows: SummaryRow[] = [
    { name: 'Selection', value: selection === 'targeted' ? SELECTIONS.targeted.label : '' },
    { name: 'Reason', value: reason === null ? '' : NOT_RETURNED_REASONS[reason] },
    { name: 'Note', value: note },
    { name: 'Why it was replaced', value: replacedReason === null ? '' : REPLACED_REASONS[replacedReason] },
    { name: 'Note on the replacement', value: replacedNote },
    { name: 'Replaced by', value: linkTo(others.replacedBy) },
    { name: 'Steps in for', value: linkTo(others.replaces) },
  ];
  return rows.filter(({ value }) => value !== '');
}

const linkTo = (audit: AuditLink | null) =>
  audit === null ? (
    ''
  ) : (
    <a className="govuk-link" href={paths.followUp(audit.id)}>
      {audit.code}
    </a>
  );
