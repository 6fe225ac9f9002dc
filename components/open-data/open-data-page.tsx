import { OperationSection } from '#components/open-data/operation-section.tsx';
import { SchemaTable } from '#components/open-data/schema-table.tsx';
import type { OpenApi } from '#lib/domain/open-data/openapi.ts';
import { MOST_A_MINUTE } from '#lib/domain/open-data/token-access.ts';
import { paths } from '#lib/paths.ts';

/** The description of the interface as a page that can be read, made from the description itself. */
export function OpenDataPage({ api }: { api: OpenApi }) {
  const { info, servers, components } = api;
  const [server] = servers;
  const operations = Object.entries(api.paths);
  return (
    <div className="app-open-data">
      <div className="app-two-thirds">
        <h1 className="govuk-heading-xl">Open data</h1>
        <p className="govuk-body-l">{info.description}</p>
        <h2 className="govuk-heading-m">How to ask</h2>
        <p className="govuk-body">
          Send the token with each request. Your council’s administrator makes it, says what it opens and can
          take it back. A token may ask {MOST_A_MINUTE} times a minute.
        </p>
        <pre className="app-open-data__example">
          <code>{`curl -H "Authorization: Bearer $TOKEN" ${server?.url}${operations[0]?.[0]}`}</code>
        </pre>
        <p className="govuk-body">
          The same description for programs:{' '}
          <a className="govuk-link" href={paths.openApi()}>
            OpenAPI 3.1
          </a>
          .
        </p>
      </div>
      {operations.map(([path, { get }]) => (
        <OperationSection key={path} path={path} operation={get} />
      ))}
      <h2 className="govuk-heading-l">What the answers hold</h2>
      {Object.entries(components.schemas).map(([name, schema]) => (
        <SchemaTable key={name} name={name} schema={schema} />
      ))}
    </div>
  );
}
