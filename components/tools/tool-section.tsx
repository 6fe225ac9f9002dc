import { ToolQuestion } from '#components/tools/tool-question.tsx';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';
import { count } from '#lib/format.ts';

type ToolSectionProps = { section: Section; tool: ToolDefinition; lede?: string };

/** One section of a tool with all its questions. */
export function ToolSection({ section, tool, lede }: ToolSectionProps) {
  const { id, number, title, questions, critical } = section;
  return (
    <section className="app-tool-section" aria-labelledby={`section-${id}`}>
      <h2 className="govuk-heading-l" id={`section-${id}`}>
        {number}. {title}
      </h2>
      <p className="app-lede govuk-body">
        {count(questions.length, 'question')}.{' '}
        {critical ? 'Critical: a weak result here limits the grade of the whole audit. ' : null}
        {lede}
      </p>
      <ol className="app-tool-section__questions">
        {questions.map((question) => (
          <ToolQuestion key={question.id} question={question} tool={tool} />
        ))}
      </ol>
    </section>
  );
}
