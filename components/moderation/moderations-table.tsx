import type { ReactNode } from 'react';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { MODERATION_STATES, moderationState } from '#lib/domain/moderation/moderation.ts';
import type { ModerationRow } from '#lib/domain/moderation/moderation-row.ts';
import { MODERATION_REASONS } from '#lib/domain/moderation/why.ts';
import { count, dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'code', heading: 'Audit' },
  { key: 'why', heading: 'Why' },
  { key: 'state', heading: 'How far' },
  { key: 'judgement', heading: 'Judgement' },
  { key: 'next', heading: 'Moderator' },
];

type ModerationsTableProps = { cycle: Pick<Cycle, 'id' | 'status'>; rows: readonly ModerationRow[] };

/** A cycle's moderations line by line, what needs the coordinator first. */
export function ModerationsTable({ cycle, rows }: ModerationsTableProps) {
  const cellsOf = (row: ModerationRow): Record<string, ReactNode> => ({
    code: (
      <>
        <a className="govuk-link" href={paths.audit(row.auditId)}>
          {row.code}
        </a>
        <span className="app-ledger__more">{row.team}</span>
      </>
    ),
    why: (
      <>
        {MODERATION_REASONS[row.why].label}
        {row.askedReason === '' ? null : <span className="app-ledger__more">{row.askedReason}</span>}
      </>
    ),
    state: <HowFar row={row} />,
    judgement: <Judgement row={row} />,
    next: <Moderator row={row} cycle={cycle} />,
  });
  return (
    <StackingTable
      caption="Audits that a third person looks at"
      columns={COLUMNS}
      rows={rows.map((row) => ({ key: row.auditId, cells: cellsOf(row) }))}
    />
  );
}

function HowFar({ row }: { row: ModerationRow }) {
  const { label, tag } = MODERATION_STATES[moderationState(row)];
  const since = row.finishedAt ?? row.assignedAt ?? row.askedAt;
  return (
    <>
      <Tag colour={tag}>{label}</Tag>
      <span className="app-ledger__more">
        {row.finishedAt === null ? 'since ' : 'on '}
        {dateOf(since)}
      </span>
    </>
  );
}

function Judgement({ row: { gradeBefore, gradeAfter, finishedAt, changed } }: { row: ModerationRow }) {
  const before = gradeBefore === null ? 'None' : gradeWords(gradeBefore);
  const isMoved = finishedAt !== null && gradeAfter !== null && gradeAfter !== gradeBefore;
  return (
    <>
      {isMoved ? `${before}, now ${gradeWords(gradeAfter).toLowerCase()}` : before}
      {changed === 0 ? null : <span className="app-ledger__more">{count(changed, 'answer')} changed</span>}
    </>
  );
}

function Moderator({ row, cycle }: { row: ModerationRow; cycle: Pick<Cycle, 'id' | 'status'> }) {
  const state = moderationState(row);
  const isSettled = state === 'finished' || state === 'back' || cycle.status === 'published';
  return (
    <>
      {row.moderator ?? (isSettled ? 'Nobody' : null)}
      {row.moderator !== null && !isSettled ? ' ' : null}
      {isSettled ? null : (
        <a className="govuk-link" href={paths.moderator(cycle.id, row.auditId)}>
          {row.moderator === null ? 'Choose a moderator' : 'Change'}
          <span className="govuk-visually-hidden"> for {row.code}</span>
        </a>
      )}
    </>
  );
}
