import { LevelTag } from '#components/concerns/concern-tag.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import {
  concernsAbout,
  type NotSafeAnswer,
  type NotSafeAudit,
  notSafeInWords,
} from '#lib/domain/findings/safety.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { paths } from '#lib/paths.ts';

type NotSafeTableProps = { audits: readonly NotSafeAudit[]; tool: ToolDefinition };

const COLUMNS = [
  { key: 'code', heading: 'Audit' },
  { key: 'question', heading: 'Question' },
  { key: 'answer', heading: 'Answer' },
  { key: 'concern', heading: 'Immediate concern' },
];

/** The audits in which somebody was not safe: each answer that says so, and whether anybody was told. */
export function NotSafeTable({ audits, tool }: NotSafeTableProps) {
  const rows = audits.flatMap((audit) =>
    audit.answers.map((answer) => ({
      key: `${audit.id} ${answer.questionId}`,
      cells: {
        code: <AuditLink audit={audit} />,
        question: <QuestionWords answer={answer} tool={tool} />,
        answer: notSafeInWords(answer),
        concern: <Concerns audit={audit} answer={answer} />,
      },
    })),
  );
  return (
    <StackingTable
      caption="Answers that say somebody was not safe"
      captionSize="m"
      columns={COLUMNS}
      rows={rows}
    />
  );
}

const AuditLink = ({ audit: { id, code, selection } }: { audit: NotSafeAudit }) => (
  <>
    <a className="govuk-link" href={paths.audit(id)}>
      {code}
    </a>
    {selection === 'targeted' ? (
      <small className="app-facts__more"> {SELECTIONS.targeted.label}</small>
    ) : null}
  </>
);

function QuestionWords({ answer, tool }: { answer: NotSafeAnswer; tool: ToolDefinition }) {
  const question = findQuestion(tool, answer.questionId);
  return question ? `${question.number} ${question.text}` : answer.questionId;
}

function Concerns({ audit, answer }: { audit: NotSafeAudit; answer: NotSafeAnswer }) {
  const concerns = concernsAbout(audit, answer);
  if (concerns.length === 0) return <Tag colour="red">None raised</Tag>;
  return concerns.map(({ id, number, level }) => (
    <span key={id} className="app-safety__concern">
      <LevelTag level={level} />{' '}
      <a className="govuk-link" href={paths.concern(id)}>
        {audit.code}, concern {number}
      </a>
    </span>
  ));
}
