import { AnswerRead } from '#components/audits/answer-read.tsx';
import { Details } from '#components/ui/details.tsx';
import { isBlank } from '#lib/domain/audits/compare-judgements.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { count } from '#lib/format.ts';

type AlreadySameProps = { audit: FormAudit; differing: ReadonlySet<string> };

/** What both judged the same, folded away: it is agreed already. */
export function AlreadySame({ audit, differing }: AlreadySameProps) {
  const same = audit.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !differing.has(id) && !isBlank(audit.answers[id]?.answer));
  if (same.length === 0) return null;
  return (
    <Details summary={`Already the same: ${count(same.length, 'question')}`}>
      <p className="govuk-body">
        Both of you judged these alike, so they are agreed, with what either of you noted. You can still
        change them in the form.
      </p>
      {same.map((question) => (
        <AnswerRead
          key={question.id}
          question={question}
          given={audit.answers[question.id] ?? null}
          form={audit}
        />
      ))}
    </Details>
  );
}
