import { EmptyState } from '#components/ui/empty-state.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { EVENT_KINDS, eventDays, eventTeam, type TeamEvent } from '#lib/domain/circumstances/team-event.ts';
import { asSentence } from '#lib/domain/findings/words.ts';
import { paths } from '#lib/paths.ts';

const COLUMNS = [
  { key: 'words', heading: 'What happened' },
  { key: 'kind', heading: 'Kind' },
  { key: 'team', heading: 'Team' },
  { key: 'days', heading: 'When' },
];

/** What happened to teams; each event leads to the page on which it is changed or removed. */
export function EventsTable({ events }: { events: readonly TeamEvent[] }) {
  if (events.length === 0) return <NoEvents />;
  return (
    <StackingTable
      caption="Events, the latest first"
      captionSize="s"
      columns={COLUMNS}
      rows={events.map((event) => ({
        key: event.id,
        cells: {
          words: (
            <a className="govuk-link" href={paths.teamEvent(event.id)}>
              {event.words}
            </a>
          ),
          kind: EVENT_KINDS[event.kind],
          team: eventTeam(event),
          days: asSentence(eventDays(event)),
        },
      }))}
    />
  );
}

function NoEvents() {
  return (
    <EmptyState title="What happened to teams will be here">
      <p className="govuk-body">
        A reorganisation, a new contract, an inspection:{' '}
        <a className="govuk-link" href={paths.newTeamEvent()}>
          add the first event
        </a>
        , and it is shown under the months around the findings of that time.
      </p>
    </EmptyState>
  );
}
