import type { ReactNode } from 'react';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { AnswerForm } from '#components/questions/answer-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { PageOf } from '#lib/domain/page-number.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import type { UnitQuestionRow } from '#lib/domain/questions/unit-question-row.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type QuestionsPageProps = {
  cycle: { id: string; name: string };
  list: PageOf<UnitQuestionRow>;
  page: number;
  /** A question of the tool in words, by id. */
  questionWords: ReadonlyMap<string, string>;
  answerTo: (id: string) => (state: FormState, form: FormData) => Promise<FormState>;
};

/** What auditors of a cycle asked the unit, those without an answer first, to be answered in place. */
export function QuestionsPage({ cycle, list, page, questionWords, answerTo }: QuestionsPageProps) {
  return (
    <>
      <BackLink href={paths.cycle(cycle.id)}>{cycle.name}</BackLink>
      <h1 className="govuk-heading-xl">Questions from auditors</h1>
      {list.rows.length === 0 ? (
        <EmptyState title="Nobody has asked anything here">
          <p className="govuk-body">
            Auditors can ask you from any place in their form. What they ask comes here, and your answer
            appears beside the question in their form.
          </p>
        </EmptyState>
      ) : (
        <ul className="app-unit-questions">
          {list.rows.map((row) => (
            <li key={row.id} className="app-unit-questions__one">
              <Asked row={row} about={row.questionId === null ? null : questionWords.get(row.questionId)}>
                {row.answeredAt === null ? (
                  <AnswerForm action={answerTo(row.id)} id={row.id} about={`${row.code}: ${row.words}`} />
                ) : (
                  <Answered row={row} />
                )}
              </Asked>
            </li>
          ))}
        </ul>
      )}
      <PageTurner
        page={page}
        hasMore={list.hasMore}
        of="questions"
        hrefOf={(to) => paths.questions(cycle.id, { page: String(to) })}
      />
    </>
  );
}

type AskedProps = { row: UnitQuestionRow; about: string | null | undefined; children: ReactNode };

function Asked({ row: { auditId, code, words, by, at }, about, children }: AskedProps) {
  return (
    <>
      <h2 className="govuk-heading-s app-unit-questions__title">
        <a className="govuk-link" href={paths.audit(auditId)}>
          {code}
        </a>
        {about ? ` · ${about}` : ' · the audit as a whole'}
      </h2>
      <p className="govuk-body app-unit-questions__words">{words}</p>
      <p className="app-note">
        {by}, {momentInWords(at)}
      </p>
      {children}
    </>
  );
}

function Answered({ row: { answer, answeredBy, answeredAt } }: { row: UnitQuestionRow }) {
  return (
    <div className="app-unit-question">
      <p className="govuk-body app-unit-question__words">{answer}</p>
      <p className="app-note">
        Answered by {answeredBy ?? 'the unit'}
        {answeredAt === null ? null : `, ${momentInWords(answeredAt)}`}
      </p>
    </div>
  );
}
