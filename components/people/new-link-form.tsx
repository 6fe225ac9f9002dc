'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { type InvitationState, noInvitation } from '#components/people/invitation-state.ts';
import { PassOnLink } from '#components/people/pass-on-link.tsx';
import { Button } from '#components/ui/button.tsx';

type NewLinkFormProps = {
  action: (state: InvitationState) => Promise<InvitationState>;
  hasPassword: boolean;
};

/** Makes a new one-time link and shows it once in the button's place. */
export function NewLinkForm({ action, hasPassword }: NewLinkFormProps) {
  const [state, act] = useActionState(action, noInvitation);
  if (state.passOn) {
    return (
      <div role="status">
        <PassOnLink passOn={state.passOn} />
      </div>
    );
  }
  return (
    <form action={act}>
      <FormProblems problems={state.problems} />
      <p className="govuk-body">
        {hasPassword
          ? 'For someone who has forgotten their password: with a new link they choose another. Until then the old one works.'
          : 'A new link takes the place of the one they were given.'}
      </p>
      <Button variant="secondary">Make a new link</Button>
    </form>
  );
}
