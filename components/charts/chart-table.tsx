'use client';

import { StackingTable } from '#components/ui/stacking-table.tsx';
import { type Column, type Row, Table } from '#components/ui/table.tsx';

/** A row of a chart's numbers; the name in its first cell leads to `href`, where there is one. */
export type ChartRow = Row & { href?: string | undefined };

/** The numbers of a chart, all of them. The first column names the row; a narrow table fits a phone as it is. */
export type ChartNumbers = {
  caption: string;
  columns: readonly Column[];
  rows: readonly ChartRow[];
  narrow?: boolean;
};

/** The same numbers as a table. In the browser too, for the reason `Table` gives. */
export function ChartTable({ columns, rows, narrow, caption }: ChartNumbers) {
  const [first] = columns;
  const linked = first ? rows.map((row) => linkedBy(row, first.key)) : rows;
  const table = { columns, rows: linked, caption, captionSize: 's' } as const;
  return narrow ? <Table {...table} firstCellNames /> : <StackingTable {...table} />;
}

function linkedBy({ key, cells, href }: ChartRow, first: string): Row {
  if (href === undefined) return { key, cells };
  const link = (
    <a className="govuk-link govuk-link--no-visited-state" href={href}>
      {cells[first]}
    </a>
  );
  return { key, cells: { ...cells, [first]: link } };
}
