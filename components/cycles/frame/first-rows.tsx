import { StackingTable } from '#components/ui/stacking-table.tsx';
import { type CaseloadList, headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES, FRAME_COLUMNS, type FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import type { FrameReport } from '#lib/domain/cycles/frame/frame-report.ts';
import { listInWords } from '#lib/format.ts';

const FIRST_ROWS = 5;

type FirstRowsProps = { list: CaseloadList; places: FramePlaces; report: FrameReport };

/** The kept columns of the first rows as they were read, and the names of what is not kept. */
export function FirstRows({ list: { headers, rows }, places, report: { notKept } }: FirstRowsProps) {
  const kept = FRAME_COLUMN_NAMES.flatMap((name) => {
    const at = places[name];
    return at === undefined ? [] : [{ name, at }];
  });
  const columns = kept.map(({ name, at }) => ({
    key: name,
    heading: (
      <>
        {FRAME_COLUMNS[name].label}
        <span className="app-cycles__more">from “{headerName(headers, at)}”</span>
      </>
    ),
  }));
  const shown = rows.slice(0, FIRST_ROWS).map(({ line, cells }) => ({
    key: String(line),
    cells: Object.fromEntries(kept.map(({ name, at }) => [name, cells[at] || '(empty)'])),
  }));
  return (
    <>
      <StackingTable
        caption="The first rows, as they were read"
        captionSize="s"
        columns={columns}
        rows={shown}
      />
      <p className="app-note app-two-thirds">
        {notKept.length === 0
          ? 'Every column is kept.'
          : `Not kept: ${listInWords(notKept.map((header) => `“${header}”`))}.`}
      </p>
    </>
  );
}
