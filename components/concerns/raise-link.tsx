import { ButtonLink } from '#components/ui/button.tsx';
import { paths } from '#lib/paths.ts';

type RaiseLinkProps = {
  auditId: string;
  /** The question it arose at; left out for the audit as a whole. */
  question?: string;
  className?: string;
};

/**
 * Opens the page that raises a concern beside the form, in a tab of its own: the form stays as it is behind it, with
 * everything typed, and goes on saving. Nothing that is unsent, offline or in a clash keeps a concern from being raised.
 */
export function RaiseLink({ auditId, question, className }: RaiseLinkProps) {
  return (
    <ButtonLink
      variant="warning"
      className={className}
      href={paths.raiseConcern(auditId, question)}
      target="_blank"
    >
      Raise a concern <span className="govuk-visually-hidden">(opens in a new tab)</span>
    </ButtonLink>
  );
}
