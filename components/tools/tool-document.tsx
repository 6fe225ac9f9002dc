import { AnswersExplained } from '#components/tools/answers-explained.tsx';
import { ConcernLevels } from '#components/tools/concern-levels.tsx';
import { KeyAreasTable } from '#components/tools/key-areas-table.tsx';
import { PrintLink } from '#components/tools/print-link.tsx';
import { StandardsTable } from '#components/tools/standards-table.tsx';
import { ToolContents } from '#components/tools/tool-contents.tsx';
import { ToolSection } from '#components/tools/tool-section.tsx';
import { ToolSummary } from '#components/tools/tool-summary.tsx';
import { SERVICES, type ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A whole tool as a document to read, hand out and print. */
export function ToolDocument({ tool }: { tool: ToolDefinition }) {
  return (
    <article>
      <div className="app-title-row">
        <div>
          <span className="govuk-caption-l">
            {SERVICES[tool.service]} · audit tool, version {tool.version}
          </span>
          <h1 className="govuk-heading-xl">{tool.title}</h1>
        </div>
        <PrintLink>Print this tool</PrintLink>
      </div>
      <p className="govuk-body-l app-two-thirds">{tool.purpose}</p>
      <ToolSummary tool={tool} />
      <ToolContents tool={tool} />
      <KeyAreasTable tool={tool} />
      <AnswersExplained />
      {tool.sections.map((section) => (
        <ToolSection key={section.id} section={section} tool={tool} />
      ))}
      <ToolSection
        section={tool.context}
        tool={tool}
        lede="Asked in every tool, never counted against anybody."
      />
      <ToolSection section={tool.closing} tool={tool} lede="Every audit ends with these." />
      <ConcernLevels tool={tool} />
      <StandardsTable tool={tool} />
    </article>
  );
}
