import { CopyButton } from '#components/people/copy-button.tsx';
import type { MadeToken } from '#components/tokens/token-state.ts';
import { InsetText } from '#components/ui/inset-text.tsx';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** A new token, shown once, with how to keep it. */
export function MadeTokenPanel({ made }: { made: MadeToken }) {
  const { name, token, expiresAt } = made;
  return (
    <div role="status">
      <InsetText className="app-one-time">
        <p className="govuk-body-s">Token for {name}</p>
        <p className="govuk-body app-one-time__link">
          <code>{token}</code>
        </p>
        <CopyButton text={token}>Copy the token</CopyButton>
      </InsetText>
      <p className="govuk-body">
        It works until {dateOf(expiresAt)}, and whoever has it can read what it opens: keep it where passwords
        are kept.
      </p>
      <p className="govuk-body">
        <strong>This is the only time it is shown.</strong> If it is lost, take it back in the list above and{' '}
        <a className="govuk-link" href={paths.apiTokens()}>
          make another
        </a>
        .
      </p>
    </div>
  );
}
