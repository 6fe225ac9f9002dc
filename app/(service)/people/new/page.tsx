import type { Metadata } from 'next';
import { invite } from '#app/(service)/people/new/actions.ts';
import { InviteForm } from '#components/people/invite-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTeams } from '#lib/db/teams/list-teams.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Invite someone – People' };

/** Invites someone by a one-time link. */
export default async function NewPersonPage() {
  const viewer = await requireViewer('people.manage');
  const teams = (await listTeams(viewer)).filter(({ closed }) => !closed);
  return (
    <>
      <BackLink href={paths.people()}>People</BackLink>
      <div className="app-two-thirds">
        <InviteForm action={invite} teams={teams.map(({ id, name }) => ({ id, name }))} />
      </div>
    </>
  );
}
