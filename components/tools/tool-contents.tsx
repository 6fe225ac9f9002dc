import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The way to each part of a long tool. */
export function ToolContents({ tool }: { tool: ToolDefinition }) {
  const entries = [
    { href: '#key-areas', text: 'Key areas' },
    { href: '#answers', text: 'What the answers mean' },
    ...sectionsOf(tool).map(({ id, number, title }) => ({
      href: `#section-${id}`,
      text: `${number}. ${title}`,
    })),
    { href: '#concerns', text: 'If somebody may not be safe' },
    { href: '#standards', text: 'What the questions rest on' },
  ];
  return (
    <nav aria-label="Contents of this tool" className="app-screen-only">
      <h2 className="govuk-heading-s">Contents</h2>
      <ol className="govuk-list app-tool-contents">
        {entries.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link govuk-link--no-visited-state" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
