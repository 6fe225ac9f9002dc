'use client';

import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type Column = {
  /** The key of the column's cell in each row. */
  key: string;
  heading: ReactNode;
  numeric?: boolean;
  className?: string;
  /** The column's name for the style sheet, which puts it into each cell where the head is out of sight. */
  label?: string;
};
export type Row = { key: string; cells: Readonly<Record<string, ReactNode>> };
type TableProps = {
  columns: readonly Column[];
  rows: readonly Row[];
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l' | 'xl';
  hideHead?: boolean;
  /** The first cell of each row names the row. */
  firstCellNames?: boolean;
  small?: boolean;
  className?: string;
};

/**
 * Figures and facts in rows and columns. It runs in the browser too, so that a page's answer carries the words of its
 * cells once: a table drawn by the server alone is written twice, as markup and as what React needs to take it over.
 */
export function Table({ columns, rows, caption, captionSize, hideHead, ...look }: TableProps) {
  return (
    <table
      className={classNames(
        'govuk-table',
        look.small && 'govuk-table--small-text-until-tablet',
        look.className,
      )}
    >
      {caption ? (
        <caption
          className={classNames(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
          )}
        >
          {caption}
        </caption>
      ) : null}
      {hideHead ? null : <Head columns={columns} />}
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <tr key={row.key} className="govuk-table__row">
            {columns.map((column, place) =>
              cellOf(column, row.cells[column.key], Boolean(look.firstCellNames) && place === 0),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ columns }: Pick<TableProps, 'columns'>) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {columns.map(({ key, heading, numeric, className }) => (
          <th
            key={key}
            scope="col"
            className={classNames(
              'govuk-table__header',
              numeric && 'govuk-table__header--numeric',
              className,
            )}
          >
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

// No component of its own: a table has hundreds, and each would be drawn twice on its way.
function cellOf({ key, numeric, label }: Column, content: ReactNode, names: boolean) {
  if (names) {
    return (
      <th key={key} scope="row" className="govuk-table__header">
        {content}
      </th>
    );
  }
  return (
    <td
      key={key}
      className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}
      data-label={label}
    >
      {content}
    </td>
  );
}
