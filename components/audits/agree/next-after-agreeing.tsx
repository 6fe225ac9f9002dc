import { Alert } from '#components/ui/alert.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type NextAfterAgreeingProps = {
  auditId: string;
  /** Differences still to settle. */
  left: number;
};

/** Where two go on once they have agreed; before that, what is left. */
export function NextAfterAgreeing({ auditId, left }: NextAfterAgreeingProps) {
  if (left > 0)
    return (
      <p className="govuk-body">
        The audit can be returned once{' '}
        {left === 1 ? 'the last question is' : `${count(left, 'question')} are`} settled.
      </p>
    );
  return (
    <Alert kind="success" title="Everything is settled">
      <p className="govuk-body">Read the agreed answers once more in the form, then return the audit.</p>
      <div className="govuk-button-group">
        <ButtonLink href={paths.audit(auditId)}>Go on to the form</ButtonLink>
        <a className="govuk-link" href={paths.checkAudit(auditId)}>
          Check your answers and return it
        </a>
      </div>
    </Alert>
  );
}
