'use client';

import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { type Row, Table } from '#components/ui/table.tsx';

type StackingColumn = { key: string; heading: ReactNode; numeric?: boolean };
type StackingTableProps = {
  /** The first column names the row. */
  columns: readonly StackingColumn[];
  rows: readonly Row[];
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l';
  className?: string;
};

/** A table whose rows become blocks on a phone, each cell under the name of its column. */
export function StackingTable({ columns, rows, className, ...rest }: StackingTableProps) {
  const [first, ...others] = columns;
  if (!first) return null;
  const named = others.map((column) => ({ ...column, ...labelOf(column) }));
  const spelt = named.filter(({ label }) => label === undefined);
  return (
    <div className="app-table-frame app-stacking-frame">
      <Table
        columns={[first, ...named]}
        rows={spelt.length === 0 ? rows : rows.map((row) => withLabels(row, spelt))}
        firstCellNames
        className={classNames('app-stacking', className)}
        {...rest}
      />
    </div>
  );
}

// Plain words go to the style sheet, which shows them on a phone alone: an element for each cell would double the table.
const labelOf = ({ heading }: StackingColumn): { label?: string } =>
  typeof heading === 'string' ? { label: heading } : {};

function withLabels<R extends Row>({ key, cells }: R, columns: readonly StackingColumn[]) {
  const labelled = columns.map((column) => [
    column.key,
    <Labelled key={column.key} {...{ column, cells }} />,
  ]);
  return { key, cells: { ...cells, ...Object.fromEntries(labelled) } };
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
