import { TeamYearForm } from '#components/circumstances/team-year-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { paths } from '#lib/paths.ts';

type ChooseTeamProps = { teams: readonly { id: string; name: string }[]; year: number };

/** For whom comes to type months before a team was chosen. */
export function ChooseTeam({ teams, year }: ChooseTeamProps) {
  return (
    <>
      <BackLink href={paths.teamMonths()}>Circumstances of teams</BackLink>
      <h1 className="govuk-heading-l">Type the months of a team</h1>
      <TeamYearForm
        title="Choose the team and the year"
        action={paths.typeMonths()}
        button="Open the year"
        team=""
        year={String(year)}
        teams={teams}
      />
    </>
  );
}
