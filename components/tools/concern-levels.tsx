import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { levelWords } from '#lib/domain/tools/tool-words.ts';

const TITLES = { red: 'Red', amber: 'Amber', practice: 'Practice' } as const;

/** What to do when an audit shows that somebody may not be safe, gravest first. */
export function ConcernLevels({ tool }: { tool: ToolDefinition }) {
  const { alertLevels, alertNote } = tool.vocabulary;
  return (
    <section className="app-tool-section" aria-labelledby="concerns">
      <h2 className="govuk-heading-l" id="concerns">
        If somebody may not be safe
      </h2>
      <p className="govuk-body app-lede">
        A concern is never kept for the report. Times are proposals that each council confirms.
      </p>
      <div className="app-levels">
        {alertLevels.map((level) => (
          <div key={level.level} className={`app-levels__level app-levels__level--${level.level}`}>
            <h3 className="govuk-heading-m">{TITLES[level.level]}</h3>
            <p className="govuk-body">{capitalised(level.meaning)}.</p>
            <ul className="govuk-list govuk-list--bullet">
              {levelWords(level).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="app-note">{capitalised(alertNote)}.</p>
    </section>
  );
}
