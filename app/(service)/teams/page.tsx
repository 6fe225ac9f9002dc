import type { Metadata } from 'next';
import { add } from '#app/(service)/teams/actions.ts';
import { TeamForm } from '#components/teams/team-form.tsx';
import { TeamsTable } from '#components/teams/teams-table.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTeams } from '#lib/db/teams/list-teams.ts';

export const metadata: Metadata = { title: 'Teams' };

/** The teams that cases and people belong to. */
export default async function TeamsPage() {
  const viewer = await requireViewer('teams.manage');
  return (
    <>
      <h1 className="govuk-heading-xl">Teams</h1>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <TeamsTable teams={await listTeams(viewer)} />
        </div>
        <div className="govuk-grid-column-one-third">
          <h2 className="govuk-heading-m">Add a team</h2>
          <TeamForm action={add} label="Name" button="Add this team" />
        </div>
      </div>
    </>
  );
}
