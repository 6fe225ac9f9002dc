import type { ReactNode } from 'react';
import { Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { AUDIT_STATUSES, auditSteps, NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { dateOf, dueInWords, isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'code', heading: 'Audit' },
  { key: 'team', heading: 'Team' },
  { key: 'pair', heading: 'Pair' },
  { key: 'status', heading: 'Status' },
  { key: 'when', heading: 'Returned, or why not' },
  { key: 'steps', heading: 'Change' },
];

type ReturnsTableProps = { cycle: Cycle; rows: readonly ReturnRow[]; today: string };

/** The ledger line by line. */
export function ReturnsTable({ cycle, rows, today }: ReturnsTableProps) {
  return (
    <div className="app-table-frame">
      <Table
        caption="Ledger of returns"
        columns={COLUMNS}
        firstCellNames
        className="app-ledger"
        rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row, cycle, today) }))}
      />
    </div>
  );
}

function cellsOf(row: ReturnRow, cycle: Cycle, today: string): Record<string, ReactNode> {
  const isLate = cycle.status === 'open' && today > cycle.dueOn && auditSteps(row.status)['account-for'];
  const { label, tag } = AUDIT_STATUSES[row.status];
  return {
    code: (
      <a className="govuk-link" href={paths.audit(row.id)}>
        {row.code}
      </a>
    ),
    team: row.team,
    pair: [row.manager, row.chair].filter(Boolean).join(' and ') || 'No pair yet',
    status: (
      <>
        <Tag colour={tag}>{label}</Tag> {isLate ? <Tag colour="red">Late</Tag> : null}
      </>
    ),
    when: whenOrWhy(row, cycle.dueOn),
    steps: cycle.status === 'open' ? <Steps row={row} /> : null,
  };
}

function whenOrWhy({ status, returnedAt, reason, note }: ReturnRow, dueOn: string): string {
  if (status === 'returned' && returnedAt) {
    const day = isoDateOf(returnedAt);
    return day > dueOn ? `${dateOf(returnedAt)}, ${dueInWords(dueOn, day)}` : dateOf(returnedAt);
  }
  return reason === null ? '' : [NOT_RETURNED_REASONS[reason], note].filter(Boolean).join(': ');
}

function Steps({ row: { id, code, status } }: { row: ReturnRow }) {
  const steps = auditSteps(status);
  const links = [
    { href: paths.accountFor(id), step: steps['account-for'], text: 'Record why not' },
    { href: paths.accountFor(id), step: steps['expect-again'], text: 'Expect again' },
    { href: paths.sendBack(id), step: steps['send-back'], text: 'Send back' },
  ];
  return links
    .filter(({ step }) => step)
    .map(({ href, text }) => (
      <a key={text} className="govuk-link" href={href}>
        {text}
        <span className="govuk-visually-hidden"> {code}</span>
      </a>
    ));
}
