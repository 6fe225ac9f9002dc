import { AskedList } from '#components/questions/asked-list.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { paths } from '#lib/paths.ts';

type QuestionAskProps = {
  audit: FormAudit;
  question: Question;
  /** What waits to be saved is sent before the page is left. */
  rest: () => void;
};

/** Beside a question of the form: what was asked about it, with the answers, and the way to ask. */
export function QuestionAsk({ audit, question, rest }: QuestionAskProps) {
  if (audit.of !== 'audit') return null;
  return (
    <>
      <AskedList
        asked={audit.asked.filter(({ questionId }) => questionId === question.id)}
        personId={audit.personId}
        today={audit.today}
      />
      <p className="app-question__ask">
        <a
          className="govuk-link govuk-link--no-visited-state"
          href={paths.askUnit(audit.id, { question: question.id })}
          onClick={rest}
        >
          Ask the unit<span className="govuk-visually-hidden"> about {question.number}</span>
        </a>
      </p>
    </>
  );
}
