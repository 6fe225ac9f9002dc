import { AskedList } from '#components/questions/asked-list.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { paths } from '#lib/paths.ts';

type QuestionAskProps = { audit: FormAudit; question: Question };

/** The way to ask the unit about a question of the form. What waits to be saved is sent before the page is left. */
export function AskLink({ audit, question, rest }: QuestionAskProps & { rest: () => void }) {
  if (audit.of !== 'audit') return null;
  return (
    <a
      className="govuk-link govuk-link--no-visited-state"
      href={paths.askUnit(audit.id, { question: question.id })}
      onClick={rest}
    >
      Ask the unit<span className="govuk-visually-hidden"> about {question.number}</span>
    </a>
  );
}

/** Beside a question of the form: what was asked about it, with the answers. */
export function QuestionAsked({ audit, question }: QuestionAskProps) {
  const asked = audit.asked.filter(({ questionId }) => questionId === question.id);
  return <AskedList asked={asked} personId={audit.personId} today={audit.today} />;
}
