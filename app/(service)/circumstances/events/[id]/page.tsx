import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { change, remove } from '#app/(service)/circumstances/events/[id]/actions.ts';
import { EventForm } from '#components/circumstances/event-form.tsx';
import { ConfirmForm } from '#components/page/confirm-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findEvent } from '#lib/db/circumstances/list-events.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'An event – Circumstances of teams' };

const paramsSchema = z.object({ id: z.uuid() });

/** One event: its words and days, and the way to remove it. */
export default async function EventPage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('circumstances.record');
  const { data } = paramsSchema.safeParse(await params);
  const event = data ? await findEvent(viewer, data.id) : null;
  if (!event) notFound();
  const { id, words, kind, team, startedOn, endedOn } = event;
  return (
    <>
      <BackLink href={paths.teamEvents()}>Events</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-l">{words}</h1>
        <EventForm
          action={change.bind(null, id)}
          teams={await listTeamChoices(viewer)}
          before={{ words, kind, teamId: team?.id ?? '', startedOn, endedOn: endedOn ?? '' }}
          button="Save changes"
        />
        <ConfirmForm
          action={remove.bind(null, id)}
          summary="Remove this event"
          confirms="It is no longer shown beside findings; the trail keeps what it said"
          button="Remove this event"
        />
      </div>
    </>
  );
}
