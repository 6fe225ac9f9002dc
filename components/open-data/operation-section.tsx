import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Operation } from '#lib/domain/open-data/openapi.ts';
import { kindInWords } from '#lib/domain/open-data/schema-words.ts';
import { SCOPES } from '#lib/domain/open-data/scopes.ts';

const COLUMNS = [
  { key: 'name', heading: 'In the address' },
  { key: 'kind', heading: 'Kind' },
  { key: 'says', heading: 'What it is' },
];

const schemaOf = ({ responses }: Operation): string =>
  Object.values(responses[200]?.content ?? {}).map(({ schema }) => kindInWords(schema))[0] ?? '';

/** One thing that can be asked: where, under which scope, and with what. */
export function OperationSection({ path, operation }: { path: string; operation: Operation }) {
  const { operationId, summary, description, parameters } = operation;
  const scopes = operation.security.flatMap(({ token }) => token);
  const answer = schemaOf(operation);
  const rows = parameters.map(({ name, required, schema, description: says }) => ({
    key: name,
    cells: {
      name: (
        <>
          <code>{name}</code> {required ? null : <span className="app-quiet">may be left out</span>}
        </>
      ),
      kind: kindInWords(schema),
      says,
    },
  }));
  return (
    <section aria-labelledby={operationId}>
      <h2 className="govuk-heading-m" id={operationId}>
        {summary}
      </h2>
      <p className="govuk-body">
        <code className="app-open-data__path">GET {path}</code>
      </p>
      <p className="govuk-body app-two-thirds">
        {description}{' '}
        {scopes.length > 0
          ? `Opened by the scope “${scopes.map((scope) => SCOPES[scope].label).join(', ')}”. `
          : null}
        It answers with{' '}
        <a className="govuk-link" href={`#schema-${answer}`}>
          {answer}
        </a>
        .
      </p>
      <StackingTable columns={COLUMNS} rows={rows} />
    </section>
  );
}
