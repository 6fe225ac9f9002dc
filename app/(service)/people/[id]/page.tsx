import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { change, disable, enable, renew, setDuty } from '#app/(service)/people/[id]/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { AccessForm } from '#components/people/access-form.tsx';
import { ChangePersonForm } from '#components/people/change-person-form.tsx';
import { DutyForm } from '#components/people/duty-form.tsx';
import { NewLinkForm } from '#components/people/new-link-form.tsx';
import { PersonSummary } from '#components/people/person-summary.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findPerson } from '#lib/db/people/find-person.ts';
import { listTeams } from '#lib/db/teams/list-teams.ts';
import { canBeOnDuty } from '#lib/domain/concerns/duty.ts';
import { standingOf } from '#lib/domain/people/standing.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'A person – People' };

const DONE = {
  saved: 'The changes are saved',
  'duty-saved': 'Their turn of duty is saved',
  disabled: 'Disabled: they are signed out and cannot sign in',
  enabled: 'Enabled: they can sign in again',
};
const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({
  done: z.enum(['saved', 'duty-saved', 'disabled', 'enabled']).optional().catch(undefined),
});

type PersonPageProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

/** One person: who they are, and whether they can sign in. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const viewer = await requireViewer('people.manage');
  const { data } = paramsSchema.safeParse(await params);
  const person = data ? await findPerson(viewer, data.id) : null;
  if (!person) notFound();
  const { done } = querySchema.parse(await searchParams);
  const { id, name, role, disabled } = person;
  const teams = (await listTeams(viewer)).filter((team) => !team.closed || team.id === person.teamId);
  const before = { name, role, seat: person.seat ?? '', teamId: person.teamId ?? '' };
  return (
    <>
      <BackLink href={paths.people()}>People</BackLink>
      <div className="app-two-thirds">
        <DoneAlert done={done} words={DONE} />
        <h1 className="govuk-heading-l">{name}</h1>
        <PersonSummary {...person} standing={standingOf(person, new Date())} />
        <h2 className="govuk-heading-m">Change their details</h2>
        <ChangePersonForm action={change.bind(null, id)} teams={teams} before={before} />
        {canBeOnDuty(role) && !disabled ? (
          <>
            <h2 className="govuk-heading-m">Duty for immediate concerns</h2>
            <DutyForm action={setDuty.bind(null, id)} turn={person.dutyTurn} />
          </>
        ) : null}
        {disabled ? null : (
          <>
            <h2 className="govuk-heading-m">Make a new link</h2>
            <NewLinkForm action={renew.bind(null, id)} hasPassword={person.hasPassword} />
          </>
        )}
        {id === viewer.personId ? null : (
          <>
            <h2 className="govuk-heading-m">{disabled ? 'Let them in again' : 'Keep them out'}</h2>
            <AccessForm action={(disabled ? enable : disable).bind(null, id)} {...person} />
          </>
        )}
      </div>
    </>
  );
}
