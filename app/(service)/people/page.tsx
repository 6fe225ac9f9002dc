import type { Metadata } from 'next';
import { ListPages } from '#components/page/list-pages.tsx';
import { PeopleFilters } from '#components/people/people-filters.tsx';
import { PeopleTable } from '#components/people/people-table.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listPeople } from '#lib/db/people/list-people.ts';
import { PEOPLE_A_PAGE, peopleFilterSchema, peopleQuery } from '#lib/domain/people/people-filter.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'People' };

/** Everybody who can sign in, or could. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('people.manage');
  const filter = peopleFilterSchema.parse(await searchParams);
  const { people, total } = await listPeople(viewer, filter);
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">People</h1>
        <ButtonLink href={paths.newPerson()}>Invite someone</ButtonLink>
      </div>
      <div className="app-filter-layout">
        <PeopleFilters filter={filter} />
        {people.length === 0 ? (
          <NobodyFound />
        ) : (
          <div>
            <p className="govuk-body app-quiet">{count(total, 'person', 'people')}</p>
            <PeopleTable people={people} now={new Date()} />
            <ListPages
              current={filter.page}
              total={total}
              size={PEOPLE_A_PAGE}
              hrefOf={(page) => paths.people(peopleQuery({ ...filter, page }))}
            />
          </div>
        )}
      </div>
    </>
  );
}

function NobodyFound() {
  return (
    <EmptyState title="Nobody is found">
      <p className="govuk-body">
        <a className="govuk-link" href={paths.people()}>
          Show everybody
        </a>
        , or look for fewer letters of a name or an e-mail address.
      </p>
    </EmptyState>
  );
}
