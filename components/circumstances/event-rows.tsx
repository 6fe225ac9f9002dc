import { type MonthAround, wentOnIn } from '#lib/domain/circumstances/months-around.ts';
import { EVENT_KINDS, type TeamEvent } from '#lib/domain/circumstances/team-event.ts';

type EventRowsProps = { months: readonly MonthAround[]; events: readonly TeamEvent[] };

/** Events under the months in which they went on, numbered as in the list below. Nothing where there was none. */
export function EventRows({ months, events }: EventRowsProps) {
  if (events.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={months.length + 1} className="app-months__head">
          Events
        </th>
      </tr>
      {events.map((event, place) => (
        <tr key={event.id} className="app-months__event">
          <th scope="row">
            <a className="govuk-link govuk-link--no-visited-state" href={`#event-${event.id}`}>
              {place + 1}. {EVENT_KINDS[event.kind]}
            </a>
          </th>
          {months.map(({ month }) => (
            <td key={month}>{wentOnIn(event, month) ? <EventMark /> : null}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function EventMark() {
  return (
    <>
      <svg className="app-months__bar" viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width="10" height="10" />
      </svg>
      <span className="govuk-visually-hidden">went on</span>
    </>
  );
}
