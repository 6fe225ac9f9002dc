import type { ReactNode } from 'react';
import { ReturnLine } from '#components/cycles/return-line.tsx';
import { Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { FOLLOW_UP_WAYS } from '#lib/domain/audits/follow-up.ts';
import { AUDIT_STATUSES, auditSteps } from '#lib/domain/audits/workflow.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { isOverdue } from '#lib/domain/cycles/returns.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'code', heading: 'Audit' },
  { key: 'pair', heading: 'Team and pair' },
  { key: 'status', heading: 'How far' },
  { key: 'when', heading: 'Due, returned, or why not' },
  { key: 'follow', heading: 'Follow-up' },
];

type ReturnsTableProps = {
  cycle: Pick<Cycle, 'status' | 'closedAt'>;
  rows: readonly ReturnRow[];
  /** Scored questions of the tool. */
  asked: number;
  today: string;
};

/** The ledger line by line. */
export function ReturnsTable({ cycle, rows, asked, today }: ReturnsTableProps) {
  const cellsOf = (row: ReturnRow): Record<string, ReactNode> => ({
    code: <Code row={row} />,
    pair: (
      <>
        {row.team}
        <span className="app-ledger__more">{pairOf(row)}</span>
      </>
    ),
    status: <HowFar row={row} asked={asked} isLate={isOverdue(row, cycle.status, today)} />,
    when: <ReturnLine row={row} closedAt={cycle.closedAt} today={today} />,
    follow: <FollowUp row={row} cycle={cycle} />,
  });
  return (
    <div className="app-table-frame">
      <Table
        caption="Ledger of returns"
        columns={COLUMNS}
        firstCellNames
        className="app-ledger"
        rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
      />
    </div>
  );
}

const pairOf = ({ manager, chair }: ReturnRow): string => {
  if (manager !== null && chair !== null) return `${manager} and ${chair}`;
  return (manager ?? chair) ? `${manager ?? chair}, and an empty seat` : 'No pair yet';
};

function Code({ row: { id, code, selection, replaces } }: { row: ReturnRow }) {
  return (
    <>
      <a className="govuk-link" href={paths.audit(id)}>
        {code}
      </a>
      {selection === 'targeted' ? <span className="app-ledger__more">picked by hand</span> : null}
      {replaces === null ? null : <span className="app-ledger__more">instead of {replaces.code}</span>}
    </>
  );
}

function HowFar({ row, asked, isLate }: { row: ReturnRow; asked: number; isLate: boolean }) {
  const { label, tag } = AUDIT_STATUSES[row.status];
  return (
    <>
      <Tag colour={tag}>{label}</Tag> {isLate ? <Tag colour="red">Late</Tag> : null}
      {row.touchedAt === null ? null : (
        <span className="app-ledger__more">
          {row.alone === null ? row.answered : `alone: ${row.alone.join(' and ')}`} of {asked} answered
          {auditSteps(row.status).answer ? `, last on ${dateOf(row.touchedAt)}` : ''}
        </span>
      )}
    </>
  );
}

type FollowUpProps = { row: ReturnRow; cycle: Pick<Cycle, 'status'> };

/** The one way on from a line, and what was last done about it. */
function FollowUp({ row, cycle }: FollowUpProps) {
  const back = stepNow('send-back', { ...row, cycle: cycle.status });
  const href = back ? paths.sendBack(row.id) : paths.followUp(row.id);
  return (
    <>
      <a className="govuk-link" href={href}>
        {back ? 'Send back' : row.status === 'returned' || row.status === 'replaced' ? 'See' : 'Follow up'}
        <span className="govuk-visually-hidden"> {row.code}</span>
      </a>
      {row.followedUp === null ? null : (
        <span className="app-ledger__more">
          {FOLLOW_UP_WAYS[row.followedUp.way]} on {dateOf(row.followedUp.at)}
        </span>
      )}
    </>
  );
}
