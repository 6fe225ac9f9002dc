import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type SummaryAction = {
  href: string;
  text: ReactNode;
  /** What is changed, for those who hear the link out of its row. */
  about?: string;
};
export type SummaryRow = {
  name: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[];
  className?: string;
};
type SummaryListProps = { rows: readonly SummaryRow[]; noBorder?: boolean; className?: string };

/** Names and values of one thing, with the links that change them. */
export function SummaryList({ rows, noBorder, className }: SummaryListProps) {
  const someActions = rows.some((row) => row.actions?.length);
  return (
    <dl className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', className)}>
      {rows.map((row, place) => (
        <Row
          key={typeof row.name === 'string' ? row.name : place}
          row={row}
          someActions={Boolean(someActions)}
        />
      ))}
    </dl>
  );
}

function Row({ row, someActions }: { row: SummaryRow; someActions: boolean }) {
  const actions = row.actions ?? [];
  const hasGap = someActions && actions.length === 0;
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        hasGap && 'govuk-summary-list__row--no-actions',
        row.className,
      )}
    >
      <dt className="govuk-summary-list__key">{row.name}</dt>
      <dd className="govuk-summary-list__value">{row.value}</dd>
      {actions.length > 0 ? (
        <dd className="govuk-summary-list__actions">
          <Actions actions={actions} />
        </dd>
      ) : null}
    </div>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [only, second] = actions;
  if (only && !second) return <ActionLink {...only} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li key={`${action.href} ${action.about}`} className="govuk-summary-list__actions-list-item">
          <ActionLink {...action} />
        </li>
      ))}
    </ul>
  );
}

function ActionLink({ href, text, about }: SummaryAction) {
  return (
    <a className="govuk-link" href={href}>
      {text}
      {about ? <span className="govuk-visually-hidden"> {about}</span> : null}
    </a>
  );
}
