import type { Metadata } from 'next';
import { z } from 'zod';
import { CircumstancesNavigation } from '#components/circumstances/circumstances-navigation.tsx';
import { EventsTable } from '#components/circumstances/events-table.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listEvents } from '#lib/db/circumstances/list-events.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Events – Circumstances of teams' };

const DONE = { added: 'The event is added', saved: 'The event is changed', removed: 'The event is removed' };
const querySchema = z.object({
  page: pageNumber,
  done: z.enum(['added', 'saved', 'removed']).optional().catch(undefined),
});

/** What happened to teams, on which day. */
export default async function TeamEventsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('circumstances.record');
  const { page, done } = querySchema.parse(await searchParams);
  const { rows, hasMore } = await listEvents(viewer, page);
  return (
    <>
      <DoneAlert done={done} words={DONE} />
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Events</h1>
        <ButtonLink href={paths.newTeamEvent()}>Add an event</ButtonLink>
      </div>
      <CircumstancesNavigation current="events" />
      <EventsTable events={rows} />
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="events"
        hrefOf={(to) => paths.teamEvents({ page: String(to) })}
      />
    </>
  );
}
