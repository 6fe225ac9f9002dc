import { Button } from '#components/ui/button.tsx';
import { count } from '#lib/format.ts';

type ExperienceFormProps = {
  returned: number;
  marked: boolean;
  experiencedAfter: number;
  /** Marks them, or takes the mark away. */
  action: () => Promise<void>;
};

/** Whether somebody counts as experienced, why, and the button that marks them or takes the mark away. */
export function ExperienceForm({ returned, marked, experiencedAfter, action }: ExperienceFormProps) {
  const isCounted = returned >= experiencedAfter;
  return (
    <form action={action}>
      <p className="govuk-body">
        {isCounted
          ? `Experienced: ${count(returned, 'audit')} returned, and ${experiencedAfter} are asked for.`
          : `${count(returned, 'audit')} returned of the ${experiencedAfter} that make an auditor experienced.`}
        {marked ? ' Marked as experienced by a coordinator.' : ''}
      </p>
      {isCounted && !marked ? null : (
        <Button variant="secondary">{marked ? 'Take the mark away' : 'Mark as experienced'}</Button>
      )}
    </form>
  );
}
