import { EmptyState } from '#components/ui/empty-state.tsx';
import { SERVICE_NAMES, SERVICES, type Service } from '#lib/domain/tools/tool.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One tool as the library shows it. */
export type LibraryTool = {
  id: string;
  title: string;
  service: Service;
  purpose: string;
  version: string;
  sections: number;
  questions: number;
  keyAreas: number;
};

/** The tools of the council, under the service they belong to. */
export function ToolLibrary({ tools }: { tools: readonly LibraryTool[] }) {
  if (tools.length === 0) {
    return (
      <EmptyState title="The council’s tools will be here">
        <p className="govuk-body">
          The starter library is put in when Sightline is set up. Ask whoever runs it to do so.
        </p>
      </EmptyState>
    );
  }
  return SERVICE_NAMES.map((service) => (
    <ServiceTools key={service} service={service} tools={tools.filter((tool) => tool.service === service)} />
  ));
}

function ServiceTools({ service, tools }: { service: Service; tools: readonly LibraryTool[] }) {
  if (tools.length === 0) return null;
  return (
    <section aria-labelledby={`service-${service}`}>
      <h2 className="govuk-heading-l" id={`service-${service}`}>
        {SERVICES[service]}
      </h2>
      <ul className="app-library">
        {tools.map((tool) => (
          <ToolCard key={tool.id} tool={tool} />
        ))}
      </ul>
    </section>
  );
}

function ToolCard({ tool }: { tool: LibraryTool }) {
  const { id, title, purpose, version, sections, questions, keyAreas } = tool;
  return (
    <li className="app-card app-library__tool">
      <h3 className="govuk-heading-m app-library__title">
        <a className="govuk-link govuk-link--no-visited-state" href={paths.tool(id)}>
          {title}
        </a>
      </h3>
      <p className="govuk-body">{purpose}</p>
      <p className="app-note app-library__counts">
        {count(questions, 'question')} in {count(sections, 'section')}
        <br />
        {count(keyAreas, 'key area')} · version {version}
      </p>
    </li>
  );
}
