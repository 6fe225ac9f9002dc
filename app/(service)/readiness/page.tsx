import type { Metadata } from 'next';
import { ListPages } from '#components/page/list-pages.tsx';
import { ReadinessFilters } from '#components/readiness/readiness-filters.tsx';
import { ReadinessNavigation } from '#components/readiness/readiness-navigation.tsx';
import { ReadinessTable } from '#components/readiness/readiness-table.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listReadiness } from '#lib/db/readiness/list-readiness.ts';
import { ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { readinessFilterSchema, readinessQuery } from '#lib/domain/readiness/readiness-filter.ts';
import { count, isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Auditors' };

/** Who is ready for which tool, and who is due for training. */
export default async function ReadinessPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('training.manage');
  const filter = readinessFilterSchema.parse(await searchParams);
  const today = isoDateOf(new Date());
  const { auditors, total, shown, tools } = await listReadiness(viewer, filter, today);
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Auditors</h1>
        <ButtonLink href={paths.newTraining()}>Plan a training session</ButtonLink>
      </div>
      <ReadinessNavigation current="auditors" />
      <ReadinessFilters filter={filter} tools={tools} />
      {auditors.length === 0 ? (
        <NobodyFound isFiltered={filter.show !== undefined} />
      ) : (
        <>
          <p className="govuk-body app-quiet">
            {count(total, 'auditor')}. Training that ends within 90 days is due; it still counts until its
            last day.
          </p>
          <ReadinessTable auditors={auditors} tools={shown} today={today} />
          <ListPages
            current={filter.page}
            total={total}
            size={ROWS_A_PAGE}
            hrefOf={(page) => paths.readiness(readinessQuery({ ...filter, page }))}
          />
        </>
      )}
    </>
  );
}

function NobodyFound({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="Everybody is ready">
      <p className="govuk-body">
        Nobody needs training for this.{' '}
        <a className="govuk-link" href={paths.readiness()}>
          Show every auditor
        </a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="The council’s auditors will be here">
      <p className="govuk-body">
        Once your administrator has invited auditors, you see here who is trained for which tool, who is due,
        and who is away.
      </p>
    </EmptyState>
  );
}
