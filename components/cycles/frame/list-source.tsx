import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { chosenSheet, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import { layoutOf } from '#lib/domain/cycles/frame/layouts.ts';
import { count, dateInWords } from '#lib/format.ts';

type ListSourceProps = { draft: FrameDraft; turn: (form: FormData) => Promise<void> };

/** Where a list came from and what it was taken for. */
export function ListSource({ draft, turn }: ListSourceProps) {
  const { file, settledOn } = draft;
  const sheet = chosenSheet(draft);
  const layout = layoutOf([...sheet.list.headers, ...sheet.dropped]);
  return (
    <>
      <p className="govuk-body app-two-thirds">
        {file.fileName} ({file.format}){sheet.name ? `, sheet “${sheet.name}”` : ''}:{' '}
        {count(sheet.list.rows.length, 'row')} below the header on line {sheet.headerLine}.
        {layout ? ` It looks like a list of ${layout}.` : ''}
        {settledOn ? ` It was read by the columns settled on ${dateInWords(settledOn)}.` : ''}
      </p>
      {file.sheets.length > 1 ? <OtherSheets draft={draft} turn={turn} /> : null}
      {file.notRead.length > 0 ? (
        <p className="app-note app-two-thirds">
          Not read: {file.notRead.map(({ name, why }) => `sheet “${name}” (${why})`).join(', ')}.
        </p>
      ) : null}
    </>
  );
}

function OtherSheets({ draft: { file, choices }, turn }: ListSourceProps) {
  return (
    <form action={turn} className="app-inline-form">
      <Select
        name="sheet"
        label="Lists in this workbook"
        labelSize="s"
        defaultValue={String(choices.sheet)}
        options={file.sheets.map(({ name, list }, place) => ({
          value: String(place),
          text: `${name} (${count(list.rows.length, 'row')})`,
        }))}
      />
      <Button variant="secondary">Read this one</Button>
    </form>
  );
}
