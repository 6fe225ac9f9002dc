import { PageTurner } from '#components/cycles/page-turner.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { WARNING_KINDS } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { placedQuestions } from '#lib/domain/audits/find-question.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { KeptWarning } from '#lib/domain/warnings/kept-warning.ts';
import { count, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type WarningsPageProps = {
  cycle: { id: string; name: string };
  tool: ToolDefinition;
  list: PageOf<KeptWarning>;
  total: number;
  page: number;
};

const COLUMNS = [
  { key: 'audit', heading: 'Audit' },
  { key: 'question', heading: 'Question' },
  { key: 'kinds', heading: 'Looks like' },
  { key: 'by', heading: 'Written by' },
  { key: 'when', heading: 'When' },
];

/** The answers of a cycle that seem to hold what they should not, and were kept so. Their words stand in the audit only. */
export function WarningsPage({ cycle, tool, list, total, page }: WarningsPageProps) {
  const placed = placedQuestions(sectionsOf(tool));
  const rowOf = ({ auditId, code, questionId, kinds, by, at, isOwn }: KeptWarning) => {
    const found = placed.find(({ question }) => question.id === questionId);
    const href = found
      ? paths.auditQuestion(auditId, found.section.id, questionId)
      : paths.auditQuestion(auditId, '', questionId);
    return {
      key: `${auditId} ${questionId} ${isOwn ? by : ''}`,
      cells: {
        audit: (
          <a className="govuk-link" href={href}>
            {code}
            <span className="govuk-visually-hidden">, question {found?.question.number ?? questionId}</span>
          </a>
        ),
        question: found ? `${found.question.number} ${found.question.text}` : questionId,
        kinds: kinds.map((kind) => WARNING_KINDS[kind].many).join(', '),
        by: isOwn ? `${by}, judging alone` : by,
        when: momentInWords(at),
      },
    };
  };
  return (
    <>
      <BackLink href={paths.returns(cycle.id)}>Returns</BackLink>
      <span className="govuk-caption-xl">{cycle.name}</span>
      <h1 className="govuk-heading-xl">Words to look at</h1>
      {total === 0 ? (
        <EmptyState title="Nothing to look at">
          <p className="govuk-body">
            An answer is listed here when its words seem to hold a name, a date of birth, a telephone number,
            an NHS number or a postcode, and its author left them in.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body app-two-thirds">
            {total === 1 ? '1 answer seems' : `${count(total, 'answer')} seem`} to hold something that does
            not belong in an audit, and was kept. The words themselves are not listed: open an audit to read
            them, and ask their author to take them out.
          </p>
          <StackingTable
            className="app-warnings"
            caption="Answers to look at"
            columns={COLUMNS}
            rows={list.rows.map(rowOf)}
          />
        </>
      )}
      <PageTurner
        page={page}
        hasMore={list.hasMore}
        of="the answers"
        hrefOf={(to) => paths.warnings(cycle.id, { page: String(to) })}
      />
    </>
  );
}
