import type { ReactNode } from 'react';
import { BackLink } from '#components/ui/back-link.tsx';
import { Details } from '#components/ui/details.tsx';
import { Table } from '#components/ui/table.tsx';
import type { ReturnProblemKind } from '#lib/domain/answers/return-problems.ts';
import type { AuditCheck } from '#lib/domain/audits/check-audit.ts';
import { scoringWords } from '#lib/domain/audits/grade-explained.ts';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CheckAnswersProps = {
  audit: { id: string; code: string; cycleName: string };
  check: AuditCheck;
  /** The form that returns the audit. */
  children: ReactNode;
};

const GROUPS = [
  {
    kind: 'contradictory',
    title: 'Contradictory',
    says: 'Put these right before you return the audit.',
  },
  {
    kind: 'needs-reason',
    title: 'Missing a reason',
    says: 'Give each its reason before you return the audit.',
  },
  {
    kind: 'unanswered',
    title: 'Not answered',
    says: 'Answer them, or say below why they are left.',
  },
] as const satisfies { kind: ReturnProblemKind; title: string; says: string }[];

/** What is left to look at before an audit is returned, each a link to its question; then the return. */
export function CheckAnswers({ audit, check, children }: CheckAnswersProps) {
  return (
    <>
      <BackLink href={paths.audit(audit.id)}>Back to the form</BackLink>
      <div className="app-two-thirds">
        <span className="govuk-caption-xl">
          {audit.code} · {audit.cycleName}
        </span>
        <h1 className="govuk-heading-xl">Check your answers</h1>
        {check.problems.length === 0 ? (
          <p className="govuk-body">Every question is answered and nothing contradicts itself.</p>
        ) : null}
        {GROUPS.map(({ kind, ...group }) => (
          <ProblemGroup
            key={kind}
            {...group}
            auditId={audit.id}
            problems={check.problems.filter((problem) => problem.kind === kind)}
          />
        ))}
        <SectionGrades check={check} />
        {children}
      </div>
    </>
  );
}

type ProblemGroupProps = { auditId: string; title: string; says: string; problems: AuditCheck['problems'] };

function ProblemGroup({ auditId, title, says, problems }: ProblemGroupProps) {
  if (problems.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">
        {title}: {count(problems.length, 'question')}
      </h2>
      <p className="govuk-body">{says}</p>
      <ul className="govuk-list">
        {problems.map(({ kind, questionId, sectionId, question, message }) => (
          <li key={`${questionId}-${message}`} id={`question-${questionId}`}>
            <a className="govuk-link" href={paths.auditQuestion(auditId, sectionId, questionId)}>
              {kind === 'unanswered' ? question : message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SectionGrades({ check: { sections } }: { check: AuditCheck }) {
  if (sections.length === 0) return null;
  return (
    <>
      <Table
        caption="Grades you gave, by section"
        captionSize="m"
        firstCellNames
        columns={[
          { key: 'section', heading: 'Section' },
          { key: 'grade', heading: 'Grade' },
        ]}
        rows={sections.map(({ id, title, grade, percent, critical }) => ({
          key: id,
          cells: {
            section: critical ? `${title} (critical)` : title,
            grade: grade === null ? 'Not graded' : `${gradeWords(grade)} (${percent}%)`,
          },
        }))}
      />
      <Details summary="How these become one judgement">{scoringWords()}</Details>
    </>
  );
}
