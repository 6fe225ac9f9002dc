import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Schema } from '#lib/domain/open-data/openapi.ts';
import { fieldsInWords } from '#lib/domain/open-data/schema-words.ts';

const COLUMNS = [
  { key: 'name', heading: 'Field' },
  { key: 'kind', heading: 'Kind' },
  { key: 'says', heading: 'What it is' },
];

/** Every field of one kind of answer, with what it means. */
export function SchemaTable({ name, schema }: { name: string; schema: Schema }) {
  const rows = fieldsInWords(schema).map(({ name: field, kind, says }) => ({
    key: field,
    cells: { name: <code>{field}</code>, kind, says },
  }));
  return (
    <section aria-labelledby={`schema-${name}`}>
      <h3 className="govuk-heading-m" id={`schema-${name}`}>
        {name}
      </h3>
      {schema.description ? <p className="govuk-body app-two-thirds">{schema.description}</p> : null}
      <StackingTable columns={COLUMNS} rows={rows} />
    </section>
  );
}
