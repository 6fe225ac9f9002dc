import { Facts } from '#components/ui/facts.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { samplingWords } from '#lib/domain/tools/tool-words.ts';

/** A tool at a glance: how long it is, what one audit looks at, who audits, how cases are drawn. */
export function ToolSummary({ tool }: { tool: ToolDefinition }) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const rows = [
    { name: 'One audit looks at', value: capitalised(tool.unitOfAudit) },
    { name: 'Who audits', value: capitalised(tool.auditors) },
    { name: 'Which cases', value: capitalised(tool.frame) },
    { name: 'How they are drawn', value: <Lines lines={samplingWords(tool)} /> },
    ...(tool.privacy === null ? [] : [{ name: 'Privacy', value: capitalised(tool.privacy) }]),
  ];
  return (
    <>
      <Facts
        facts={[
          { name: 'Sections', figure: tool.sections.length },
          { name: 'Questions', figure: questions.length, more: `${scoredQuestions(tool).length} counted` },
          { name: 'Key areas', figure: tool.keyAreas.length },
          { name: 'A cycle usually draws', figure: tool.sampling.defaultSize, more: 'cases' },
        ]}
      />
      <SummaryList rows={rows} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
