'use client';

import { useActionState } from 'react';
import { FormProblems } from '#components/page/form-problems.tsx';
import { type InvitationState, noInvitation, type PassOn } from '#components/people/invitation-state.ts';
import { PassOnLink } from '#components/people/pass-on-link.tsx';
import { PersonFields, type TeamChoice } from '#components/people/person-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { problemAt, typed } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

type InviteFormProps = {
  action: (state: InvitationState, form: FormData) => Promise<InvitationState>;
  teams: readonly TeamChoice[];
};

/** Asks who to invite; once invited, shows the link to pass on in the form's place. */
export function InviteForm({ action, teams }: InviteFormProps) {
  const [state, act] = useActionState(action, noInvitation);
  if (state.passOn) return <Invited passOn={state.passOn} />;
  return (
    <>
      <FormProblems problems={state.problems} />
      <h1 className="govuk-heading-l">Invite someone</h1>
      <p className="govuk-body">You get a one-time link to give to them. They choose their own password.</p>
      <form action={act} noValidate key={JSON.stringify(state.fields)}>
        <PersonFields state={state} teams={teams} />
        <Input
          name="email"
          label="E-mail address"
          hint="They sign in with it."
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typed(state.fields, 'email')}
          error={problemAt(state, 'email')}
        />
        <Button>Invite and show the link</Button>
      </form>
    </>
  );
}

function Invited({ passOn }: { passOn: PassOn }) {
  return (
    <>
      <Panel title={`${passOn.name} is invited`}>Now give them their link</Panel>
      <PassOnLink passOn={passOn} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.newPerson()}>
          Invite someone else
        </a>{' '}
        or{' '}
        <a className="govuk-link" href={paths.people()}>
          go to the list of people
        </a>
      </p>
    </>
  );
}
