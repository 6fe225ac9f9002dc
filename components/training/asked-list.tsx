import { AskedName, type AskedRow } from '#components/training/attendance-row.tsx';
import { Button } from '#components/ui/button.tsx';

type AskedListProps = { asked: readonly AskedRow[]; takeOff: (form: FormData) => Promise<void> };

/** Those asked to a session that is still ahead, each with the button that takes them off the list. */
export function AskedList({ asked, takeOff }: AskedListProps) {
  return (
    <ul className="app-rows">
      {asked.map((person) => (
        <li key={person.personId} className="app-rows__row">
          <AskedName {...person} />
          <form action={takeOff}>
            <Button variant="secondary" name="personId" value={person.personId}>
              Take off<span className="govuk-visually-hidden"> {person.name}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
