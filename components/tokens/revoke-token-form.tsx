import { Button } from '#components/ui/button.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import { paths } from '#lib/paths.ts';

type RevokeTokenFormProps = { action: () => Promise<void>; token: { name: string; ending: string } };

/** Asks once more before a token is taken back, and says what that means. */
export function RevokeTokenForm({ action, token }: RevokeTokenFormProps) {
  return (
    <InsetText>
      <h2 className="govuk-heading-m">Take back the token of {token.name}?</h2>
      <p className="govuk-body">
        The token that ends in {token.ending} opens nothing from then on, and cannot be given again. Whatever
        uses it needs a new one.
      </p>
      <form action={action}>
        <div className="govuk-button-group">
          <Button variant="warning">Take it back</Button>
          <a className="govuk-link" href={paths.apiTokens()}>
            Leave it as it is
          </a>
        </div>
      </form>
    </InsetText>
  );
}
