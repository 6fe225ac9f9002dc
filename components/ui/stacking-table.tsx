import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { Table } from '#components/ui/table.tsx';

type StackingColumn = { key: string; heading: ReactNode; numeric?: boolean };
type StackingTableProps = {
  /** The first column names the row. */
  columns: readonly StackingColumn[];
  rows: readonly { key: string; cells: Readonly<Record<string, ReactNode>> }[];
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l';
  className?: string;
};

/** A table whose rows become blocks on a phone, each cell under the name of its column. */
export function StackingTable({ columns, rows, className, ...rest }: StackingTableProps) {
  const [first, ...others] = columns;
  const labelled = rows.map(({ key, cells }) => ({
    key,
    cells: {
      ...cells,
      ...Object.fromEntries(
        others.map((column) => [column.key, <Labelled key={column.key} {...{ column, cells }} />]),
      ),
    },
  }));
  return first ? (
    <div className="app-table-frame app-stacking-frame">
      <Table
        columns={columns}
        rows={labelled}
        firstCellNames
        className={classNames('app-stacking', className)}
        {...rest}
      />
    </div>
  ) : null;
}

type LabelledProps = { column: StackingColumn; cells: Readonly<Record<string, ReactNode>> };

function Labelled({ column, cells }: LabelledProps) {
  return (
    <>
      <span className="app-stacking__label">{column.heading} </span>
      {cells[column.key]}
    </>
  );
}
