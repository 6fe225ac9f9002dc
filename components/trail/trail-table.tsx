import { Table } from '#components/ui/table.tsx';
import { actionWords } from '#lib/domain/trail/action-words.ts';
import { trailQuery } from '#lib/domain/trail/trail-filter.ts';
import { dateOf, timeOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One line of the trail as it is shown. */
export type ShownLine = {
  id: string;
  at: Date;
  personId: string | null;
  who: string | null;
  action: string;
  about: string;
  detail: string;
};

const COLUMNS = [
  { key: 'when', heading: 'When' },
  { key: 'who', heading: 'Who' },
  { key: 'what', heading: 'What' },
  { key: 'about', heading: 'About' },
];

/** Who did or read what, when, about which thing: newest first. */
export function TrailTable({ lines }: { lines: readonly ShownLine[] }) {
  const rows = lines.map(({ id, at, personId, who, action, about, detail }) => ({
    key: id,
    cells: {
      when: (
        <time dateTime={at.toISOString()} className="app-trail__when">
          {dateOf(at)} <span className="app-quiet">{timeOf(at)}</span>
        </time>
      ),
      who:
        personId && who ? (
          <a className="govuk-link govuk-link--no-visited-state" href={paths.trail(trailQuery({ personId }))}>
            {who}
          </a>
        ) : (
          'Sightline'
        ),
      what: actionWords(action),
      about: (
        <>
          {about}
          {detail ? <span className="app-quiet app-trail__detail">{detail}</span> : null}
        </>
      ),
    },
  }));
  return (
    <div className="app-table-frame">
      <Table columns={COLUMNS} rows={rows} className="app-wide-table" />
    </div>
  );
}
