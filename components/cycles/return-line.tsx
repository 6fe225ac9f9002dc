import type { ReactNode } from 'react';
import { REPLACED_REASONS } from '#lib/domain/audits/replace-case.ts';
import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { dateInWords, dateOf, dueInWords, isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ReturnLineProps = { row: ReturnRow; closedAt: Date | null; today: string };

/** When an audit is due or came, or why it does not come; the private note stands beneath. */
export function ReturnLine({ row, closedAt, today }: ReturnLineProps) {
  switch (row.status) {
    case 'returned':
      return returnedWords(row, closedAt);
    case 'not-returned':
      return <Reason words={row.reason === null ? '' : NOT_RETURNED_REASONS[row.reason]} note={row.note} />;
    case 'replaced':
      return <Replaced row={row} />;
    default:
      return <Due row={row} today={today} />;
  }
}

function returnedWords({ returnedAt, dueOn }: ReturnRow, closedAt: Date | null): string {
  if (returnedAt === null) return '';
  if (closedAt && returnedAt > closedAt) return `${dateOf(returnedAt)}, after the closing`;
  const day = isoDateOf(returnedAt);
  return day > dueOn ? `${dateOf(returnedAt)}, ${dueInWords(dueOn, day)}` : dateOf(returnedAt);
}

function Due({ row: { dueOn, hasOwnDay, isLateAllowed }, today }: { row: ReturnRow; today: string }) {
  return (
    <>
      {dateInWords(dueOn)}
      <span className="app-ledger__more">
        {isLateAllowed ? 'let in after the cut-off' : dueInWords(dueOn, today)}
        {hasOwnDay ? ', a later day of its own' : ''}
      </span>
    </>
  );
}

function Replaced({ row: { replacedReason, replacedBy, note } }: { row: ReturnRow }) {
  return (
    <>
      <Reason words={replacedReason === null ? '' : REPLACED_REASONS[replacedReason]} note={note} />
      {replacedBy === null ? null : (
        <span className="app-ledger__more">
          replaced by{' '}
          <a className="govuk-link" href={paths.audit(replacedBy.id)}>
            {replacedBy.code}
          </a>
        </span>
      )}
    </>
  );
}

function Reason({ words, note }: { words: string; note: string }): ReactNode {
  return (
    <>
      {words}
      {note === '' ? null : <span className="app-ledger__more">{note}</span>}
    </>
  );
}
