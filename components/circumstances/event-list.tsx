import { EVENT_KINDS, eventDays, type TeamEvent } from '#lib/domain/circumstances/team-event.ts';
import { asSentence } from '#lib/domain/findings/words.ts';

/** The events of the table in words, in its order. */
export function EventList({ events }: { events: readonly TeamEvent[] }) {
  if (events.length === 0)
    return <p className="govuk-body">No event is recorded in or just before these months.</p>;
  return (
    <ol className="govuk-list govuk-list--number">
      {events.map((event) => (
        <li key={event.id} id={`event-${event.id}`}>
          <strong>{EVENT_KINDS[event.kind]}</strong>, {event.team?.name ?? 'all teams'}: {event.words}
          <span className="app-months__when">{asSentence(eventDays(event))}</span>
        </li>
      ))}
    </ol>
  );
}
