import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import type { SortDirection } from '#components/ui/sortable-header.tsx';

export type Column = {
  /** The key of the column's cell in each row. */
  key: string;
  heading: ReactNode;
  numeric?: boolean;
  className?: string;
  /** The column's name for the style sheet, which puts it into each cell where the head is out of sight. */
  label?: string;
  /** Which way the table is sorted by this column now; `none` where it could be. */
  sorted?: SortDirection | 'none';
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

/** Figures and facts in rows and columns. */
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
            {columns.map((column, place) => (
              <Cell key={column.key} column={column} names={Boolean(look.firstCellNames) && place === 0}>
                {row.cells[column.key]}
              </Cell>
            ))}
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
        {columns.map(({ key, heading, numeric, className, sorted }) => (
          <th
            key={key}
            scope="col"
            className={classNames(
              'govuk-table__header',
              numeric && 'govuk-table__header--numeric',
              className,
            )}
            aria-sort={sorted}
          >
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ column, names, children }: { column: Column; names: boolean; children: ReactNode }) {
  if (names) {
    return (
      <th scope="row" className="govuk-table__header">
        {children}
      </th>
    );
  }
  return (
    <td
      className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}
      data-label={column.label}
    >
      {children}
    </td>
  );
}
