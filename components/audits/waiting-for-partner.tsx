import { AloneProgress, type AloneSitter } from '#components/audits/alone-progress.tsx';
import { AnswerRead } from '#components/audits/answer-read.tsx';
import { KeepFresh } from '#components/cycles/keep-fresh.tsx';
import { Details } from '#components/ui/details.tsx';
import { isBlank } from '#lib/domain/audits/compare-judgements.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type WaitingForPartnerProps = { form: FormAudit; sitters: readonly AloneSitter[]; asked: number };

/** For who has finished alone: how far the partner is, never what they answered; and one's own answers, closed. */
export function WaitingForPartner({ form, sitters, asked }: WaitingForPartnerProps) {
  const partner = form.partners.length === 0 ? 'your partner' : listInWords(form.partners);
  const own = form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !isBlank(form.answers[id]?.answer));
  return (
    <>
      <KeepFresh />
      <span className="govuk-caption-xl">
        {form.code} · {form.cycleName}
      </span>
      <h1 className="govuk-heading-xl">Waiting for {partner}</h1>
      <p className="govuk-body app-two-thirds">
        You have finished your own judgement, so it is closed.{' '}
        {form.partners.length === 0
          ? 'The other seat of this pair is empty: the safeguarding unit will give you a partner.'
          : `When ${partner} has finished too, you will see each other’s answers and agree on what differs. You need do nothing until then.`}
      </p>
      <AloneProgress sitters={sitters.filter(({ personId }) => personId !== form.personId)} asked={asked} />
      <Details summary="What you answered">
        <h2 className="govuk-visually-hidden">Your answers</h2>
        {own.map((question) => (
          <AnswerRead
            key={question.id}
            question={question}
            given={form.answers[question.id] ?? null}
            form={form}
          />
        ))}
      </Details>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.reopenJudgement(form.id)}>
          Open your own judgement again
        </a>{' '}
        if something was missed. You will be asked why.
      </p>
    </>
  );
}
