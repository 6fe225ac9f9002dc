import type { Metadata } from 'next';
import { FormProblems } from '#components/page/form-problems.tsx';
import { TrailFilters } from '#components/trail/trail-filters.tsx';
import { TrailTable } from '#components/trail/trail-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listNames } from '#lib/db/people/list-names.ts';
import { listTrail } from '#lib/db/trail/list-trail.ts';
import { readTrailFilter, trailQuery } from '#lib/domain/trail/trail-filter.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Trail' };

type TrailPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The trail of what was done and read. It can be added to and never changed. */
export default async function TrailPage({ searchParams }: TrailPageProps) {
  const viewer = await requireViewer('trail.read');
  const { filter, problems, typedDates } = readTrailFilter(await searchParams);
  const { lines, more } = await listTrail(viewer, filter);
  const filters = { filter, problems, typedDates, people: await listNames(viewer) };
  const last = lines.at(-1);
  const newest = { href: paths.trail(trailQuery({ ...filter, before: undefined })), text: 'Newest' };
  return (
    <>
      <FormProblems problems={problems} />
      <h1 className="govuk-heading-xl">Trail</h1>
      <p className="govuk-body-l app-two-thirds">
        Who did or opened what, and when. Nobody can change or remove a line, the council’s administrators
        included.
      </p>
      <div className="app-filter-layout">
        <TrailFilters {...filters} />
        <div>
          {lines.length === 0 ? <NothingFound /> : <TrailTable lines={lines} />}
          {more || filter.before ? (
            <Pagination
              previous={filter.before ? newest : undefined}
              next={
                more && last
                  ? { href: paths.trail(trailQuery({ ...filter, before: last.id })), text: 'Older' }
                  : undefined
              }
            />
          ) : null}
        </div>
      </div>
    </>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Nothing is found">
      <p className="govuk-body">
        <a className="govuk-link" href={paths.trail()}>
          Show the whole trail
        </a>
        , or choose other dates. Everything that is done or opened leaves a line here.
      </p>
    </EmptyState>
  );
}
