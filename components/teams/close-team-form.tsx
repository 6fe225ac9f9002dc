import { Button } from '#components/ui/button.tsx';

type CloseTeamFormProps = { action: () => Promise<void>; closed: boolean };

/** Closes a team or opens it again, saying first what that means. */
export function CloseTeamForm({ action, closed }: CloseTeamFormProps) {
  return (
    <form action={action}>
      <p className="govuk-body">
        {closed
          ? 'People can be put in this team again once it is open.'
          : 'A closed team keeps its people and its past. Nobody new is put in it.'}
      </p>
      <Button variant="secondary">{closed ? 'Open this team again' : 'Close this team'}</Button>
    </form>
  );
}
