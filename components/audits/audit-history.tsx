import { PageTurner } from '#components/cycles/page-turner.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { HistoryLine } from '#lib/domain/audits/history.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AuditHistoryProps = {
  audit: { id: string; code: string; cycleName: string };
  lines: readonly HistoryLine[];
  page: number;
  hasMore: boolean;
};

const COLUMNS = [
  { key: 'when', heading: 'When' },
  { key: 'who', heading: 'Who' },
  { key: 'what', heading: 'What' },
  { key: 'from', heading: 'From' },
  { key: 'to', heading: 'To' },
];

const cellsOf = ({ at, by, what, from, to, detail }: HistoryLine) => ({
  when: momentInWords(at),
  who: by,
  what: (
    <>
      {what}
      {detail === '' ? null : <span className="app-note app-history__detail">{detail}</span>}
    </>
  ),
  from,
  to,
});

/** Every change of one audit, the last first. Nothing in it can be changed or removed. */
export function AuditHistory({ audit, lines, page, hasMore }: AuditHistoryProps) {
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>{audit.code}</BackLink>
      <span className="govuk-caption-xl">
        {audit.code} · {audit.cycleName}
      </span>
      <h1 className="govuk-heading-xl">Every change</h1>
      {lines.length === 0 ? (
        <EmptyState title="Nothing has been answered yet">
          <p className="govuk-body">Each answer leaves a line here when it is given or changed.</p>
        </EmptyState>
      ) : (
        <div className="app-table-frame">
          <Table
            small
            caption="Changes, the last one first"
            columns={COLUMNS}
            rows={lines.map((line) => ({ key: line.id, cells: cellsOf(line) }))}
          />
        </div>
      )}
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="changes"
        hrefOf={(number) => paths.auditHistory(audit.id, { page: `${number}` })}
      />
    </>
  );
}
