import { CopyButton } from '#components/people/copy-button.tsx';
import type { PassOn } from '#components/people/invitation-state.ts';
import { InsetText } from '#components/ui/inset-text.tsx';
import { momentInWords } from '#lib/format.ts';

/** A one-time link, shown once, with how to pass it on safely. */
export function PassOnLink({ passOn }: { passOn: PassOn }) {
  const { name, link, expiresAt } = passOn;
  return (
    <>
      <InsetText className="app-one-time">
        <p className="govuk-body-s">Link for {name}</p>
        <p className="govuk-body app-one-time__link">
          <code>{link}</code>
        </p>
        <CopyButton text={link}>Copy the link</CopyButton>
      </InsetText>
      <p className="govuk-body">
        It works once, until {momentInWords(expiresAt)}. Whoever opens it chooses the password, so give it to{' '}
        {name} only, by a way you trust: Sightline does not send it.
      </p>
      <p className="govuk-body">
        <strong>This is the only time it is shown.</strong> If it is lost, make a new one on their page; the
        old one then stops working.
      </p>
    </>
  );
}
