import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';

type TeamYearFormProps = {
  action: string;
  teams: readonly { id: string; name: string }[];
  team: string;
  year: string;
  button: string;
  title: string;
  /** Words for no one team, where the list can show all of them. */
  allTeams?: string;
};

/** Chooses a team and a year; it asks by GET, so that the address keeps them. */
export function TeamYearForm({ action, teams, team, year, button, title, allTeams }: TeamYearFormProps) {
  const all = allTeams === undefined ? [] : [{ value: '', text: allTeams }];
  return (
    <div className="app-filter-above">
      <form className="app-filter" action={action} method="get" aria-label={title}>
        <h2 className="app-filter__title">{title}</h2>
        <Select
          name="team"
          id={`${action}-team`}
          label="Team"
          options={[...all, ...teams.map(({ id, name }) => ({ value: id, text: name }))]}
          defaultValue={team}
        />
        <Input
          name="year"
          id={`${button}-year`}
          label={allTeams === undefined ? 'Year' : 'Year (optional)'}
          width={4}
          inputMode="numeric"
          defaultValue={year}
        />
        <Button>{button}</Button>
      </form>
    </div>
  );
}
