import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { close, place, rename, reopen } from '#app/(service)/teams/[id]/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { CloseTeamForm } from '#components/teams/close-team-form.tsx';
import { TeamForm } from '#components/teams/team-form.tsx';
import { TeamPlaceForm } from '#components/teams/team-place-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTeam } from '#lib/db/teams/find-team.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'A team – Teams' };

const DONE = {
  saved: 'The name is saved',
  placed: 'What the team belongs to is saved',
  closed: 'The team is closed',
  reopened: 'The team is open again',
};
const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({
  done: z.enum(['saved', 'placed', 'closed', 'reopened']).optional().catch(undefined),
});

type TeamPageProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

/** One team: its name, what it belongs to, and whether it is open. */
export default async function TeamPage({ params, searchParams }: TeamPageProps) {
  const viewer = await requireViewer('teams.manage');
  const { data } = paramsSchema.safeParse(await params);
  const team = data ? await findTeam(viewer, data.id) : null;
  if (!team) notFound();
  const { done } = querySchema.parse(await searchParams);
  const { id, name, closed, service, area } = team;
  return (
    <>
      <BackLink href={paths.teams()}>Teams</BackLink>
      <div className="app-two-thirds">
        <DoneAlert done={done} words={DONE} />
        <h1 className="govuk-heading-l">
          {name} {closed ? <Tag colour="grey">Closed</Tag> : null}
        </h1>
        <TeamForm action={rename.bind(null, id)} label="Name" button="Save the name" before={name} />
        <h2 className="govuk-heading-m">What this team belongs to</h2>
        <TeamPlaceForm action={place.bind(null, id)} before={{ service, area }} />
        <h2 className="govuk-heading-m">{closed ? 'Open this team again' : 'Close this team'}</h2>
        <CloseTeamForm action={(closed ? reopen : close).bind(null, id)} closed={closed} />
      </div>
    </>
  );
}
