import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One training session of the list. */
export type ListedSession = {
  id: string;
  title: string;
  heldOn: string;
  place: string;
  toolTitle: string | null;
  cancelled: boolean;
  asked: number;
  came: number;
  absent: number;
};

type SessionsTableProps = { caption: string; sessions: readonly ListedSession[]; today: string };

const COLUMNS = [
  { key: 'title', heading: 'Session' },
  { key: 'day', heading: 'Day' },
  { key: 'tool', heading: 'Tool' },
  { key: 'people', heading: 'People' },
];

/** Training sessions, to come or held; nothing where there are none. */
export function SessionsTable({ caption, sessions, today }: SessionsTableProps) {
  if (sessions.length === 0) return null;
  const rows = sessions.map((session) => ({
    key: session.id,
    cells: {
      title: (
        <>
          <a className="govuk-link govuk-link--no-visited-state" href={paths.trainingSession(session.id)}>
            {session.title}
          </a>
          {session.cancelled ? (
            <>
              {' '}
              <Tag colour="grey">Cancelled</Tag>
            </>
          ) : null}
          <span className="app-stacking__more"> {session.place}</span>
        </>
      ),
      day: dateInWords(session.heldOn),
      tool: session.toolTitle ?? 'All tools',
      people: peopleInWords(session, today),
    },
  }));
  return (
    <StackingTable caption={caption} captionSize="m" columns={COLUMNS} rows={rows} className="app-sessions" />
  );
}

function peopleInWords({ heldOn, cancelled, asked, came, absent }: ListedSession, today: string): string {
  if (cancelled || heldOn > today) return `${asked} asked`;
  const open = asked - came - absent;
  return open > 0 ? `${came} of ${asked} came, ${open} not recorded` : `${came} of ${asked} came`;
}
