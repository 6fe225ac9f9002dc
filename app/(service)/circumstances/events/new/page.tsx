import type { Metadata } from 'next';
import { add } from '#app/(service)/circumstances/events/new/actions.ts';
import { EventForm } from '#components/circumstances/event-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Add an event – Circumstances of teams' };

/** Adds something that happened to teams. */
export default async function NewEventPage() {
  const viewer = await requireViewer('circumstances.record');
  const teams = await listTeamChoices(viewer);
  return (
    <>
      <BackLink href={paths.teamEvents()}>Events</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-xl">Add an event</h1>
        <EventForm action={add} teams={teams} button="Add this event" />
      </div>
    </>
  );
}
