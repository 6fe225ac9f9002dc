import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';

const COLUMNS = [
  ['Team', 'The name of the team, as the council has it. Always needed.'],
  ['Month', 'Such as March 2011, 2011-03 or 03/2011. Always needed.'],
  ['Posts', 'Full-time posts of the team, filled or not; one decimal at most.'],
  ['Vacant posts', 'How many of them nobody held.'],
  ['Agency workers', 'As full-time posts.'],
  ['Days lost to sickness', 'Working days of all staff together.'],
  ['Working days of all staff', 'How many there were, sickness included.'],
] as const;

/** What a list of months must look like. */
export function ImportGuide() {
  return (
    <Details summary="What the list must look like" className="app-two-thirds">
      <p className="govuk-body">
        The columns are known by their names, in any order. Any other column is not kept. An empty box, or a
        column the list does not have, leaves what is already kept of that month.
      </p>
      <SummaryList rows={COLUMNS.map(([name, value]) => ({ name, value }))} />
    </Details>
  );
}
