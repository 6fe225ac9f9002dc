import type { Metadata } from 'next';
import { ButtonLink } from '#components/ui/button.tsx';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Signed out' };

/** What someone sees who has chosen to sign out. */
export default function SignedOutPage() {
  return (
    <>
      <h1 className="govuk-heading-l">You have signed out</h1>
      <p className="govuk-body">
        Your session has ended on the server too. Close the browser if others use this computer.
      </p>
      <ButtonLink href={paths.signIn()}>Sign in again</ButtonLink>
    </>
  );
}
