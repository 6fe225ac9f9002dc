import { Select } from '#components/ui/select.tsx';
import type { FrameTeam } from '#lib/domain/cycles/frame/read-frame.ts';
import { MOST_TEAMS_OFFERED, teamFields } from '#lib/domain/cycles/frame/settle-form.ts';
import { type FormState, typed } from '#lib/domain/parse-form.ts';

type TeamsToSettleProps = {
  state: FormState;
  unknownTeams: readonly string[];
  teams: readonly FrameTeam[];
  choices: { teamNames: Readonly<Record<string, string>> };
};

/** Says which team of the council is meant where the list calls it something else; remembered with the columns. */
export function TeamsToSettle({ state, unknownTeams, teams, choices }: TeamsToSettleProps) {
  const settled = Object.keys(choices.teamNames).filter((name) => !unknownTeams.includes(name));
  const names = [...settled, ...unknownTeams].slice(0, MOST_TEAMS_OFFERED);
  const options = [
    { value: '', text: 'No team of ours: refuse these rows' },
    ...teams.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Which team is meant?</legend>
      <div className="app-field-columns">
        {names.map((name, n) => {
          const at = teamFields(n);
          const chosen = typed(state.fields, at.team, choices.teamNames[name] ?? '');
          return (
            <div key={`${name} ${chosen}`}>
              <input type="hidden" name={at.name} value={name} />
              <Select name={at.team} label={`“${name}”`} options={options} defaultValue={chosen} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
