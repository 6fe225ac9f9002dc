import type { Metadata } from 'next';
import { ConcernFilters } from '#components/concerns/concern-filters.tsx';
import { ConcernsTable } from '#components/concerns/concerns-table.tsx';
import { OnDuty } from '#components/concerns/on-duty.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listConcerns, listOnDuty } from '#lib/db/concerns/list-concerns.ts';
import { concernFilterSchema, concernQuery } from '#lib/domain/concerns/concern-filter.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Concerns' };

/** All immediate concerns of the council, and who is told of a new one. */
export default async function ConcernsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('concern.handle');
  const filter = concernFilterSchema.parse(await searchParams);
  const [concerns, onDuty] = await Promise.all([listConcerns(viewer, filter), listOnDuty(viewer)]);
  const isFiltered = Object.keys(concernQuery(filter)).length > 0;
  return (
    <>
      <h1 className="govuk-heading-xl">Concerns</h1>
      <p className="govuk-body-l app-two-thirds">
        What auditors raised because somebody may not be safe. What protects the person is done and recorded
        in the case system; here the word is passed on and the time is kept.
      </p>
      {concerns.rows.length > 0 || isFiltered ? <ConcernFilters filter={filter} /> : null}
      {concerns.rows.length > 0 ? (
        <ConcernsTable concerns={concerns.rows} now={new Date()} />
      ) : (
        <NoConcerns isFiltered={isFiltered} />
      )}
      <PageTurner
        page={filter.page}
        hasMore={concerns.hasMore}
        of="concerns"
        hrefOf={(page) => paths.concerns(concernQuery({ ...filter, page }))}
      />
      <OnDuty people={onDuty} />
    </>
  );
}

function NoConcerns({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="No concern is found">
      <p className="govuk-body">
        <a className="govuk-link" href={paths.concerns()}>
          Show all concerns
        </a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="No concern has been raised">
      <p className="govuk-body">
        An auditor raises one from any place in the form. It then stands here, and on every page of those on
        duty, until somebody acknowledges it.
      </p>
    </EmptyState>
  );
}
