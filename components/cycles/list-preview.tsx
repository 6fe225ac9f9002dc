import { ChooseColumns } from '#components/cycles/choose-columns.tsx';
import { RefusedRows } from '#components/cycles/refused-rows.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { Table } from '#components/ui/table.tsx';
import { packList } from '#lib/domain/cycles/frame/caseload-list.ts';
import { FRAME_COLUMN_NAMES } from '#lib/domain/cycles/frame/columns.ts';
import type { FramePreview, PreviewReading } from '#lib/domain/cycles/frame/frame-preview.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { count, listInWords } from '#lib/format.ts';

type ListPreviewProps = {
  preview: FramePreview;
  problems: readonly Problem[];
  action: (form: FormData) => void;
};

/** How a list is understood, before anything is stored: columns, first rows, and what is refused. */
export function ListPreview({ preview, problems, action }: ListPreviewProps) {
  const { reading } = preview;
  if (reading === null) return <ChooseColumns preview={preview} problems={problems} action={action} />;
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        {reading.kept
          ? `Is this right? ${count(reading.cases, 'case')} found`
          : 'This list cannot be loaded yet'}
      </h2>
      {reading.kept ? null : <RefusedRows reading={reading} />}
      <Understood reading={reading} />
      {reading.kept ? <Confirm reading={reading} action={action} /> : null}
      <Details summary="The columns are not right">
        <ChooseColumns preview={preview} problems={[]} action={action} />
      </Details>
    </section>
  );
}

function Understood({ reading: { columns, firstRows, notKept } }: { reading: PreviewReading }) {
  const heads = columns.map(({ label, header }, place) => ({
    key: String(place),
    heading: (
      <>
        {label}
        <span className="app-cycles__more">from “{header}”</span>
      </>
    ),
  }));
  const rows = firstRows.map(({ line, cells }) => ({
    key: String(line),
    cells: Object.fromEntries(cells.map((cell, place) => [String(place), cell])),
  }));
  return (
    <>
      <Table
        small
        className="app-fits"
        caption="The first rows, as they were read"
        captionSize="s"
        columns={heads}
        rows={rows}
      />
      <p className="app-note">
        {notKept.length === 0
          ? 'Every column is kept.'
          : `Not kept: ${listInWords(notKept.map((header) => `“${header}”`))}.`}
      </p>
    </>
  );
}

function Confirm({ reading, action }: { reading: PreviewReading; action: ListPreviewProps['action'] }) {
  if (!reading.kept) return null;
  return (
    <form action={action}>
      <input type="hidden" name="list" value={packList(reading.kept)} />
      {FRAME_COLUMN_NAMES.map((name) => (
        <input key={name} type="hidden" name={name} value={reading.keptPlaces[name] ?? ''} />
      ))}
      <Button name="step" value="load">
        Load {reading.cases === 1 ? 'this case' : `these ${count(reading.cases, 'case')}`}
      </Button>
    </form>
  );
}
