import type { ComponentProps } from 'react';
import { EventList } from '#components/circumstances/event-list.tsx';
import { MonthsTable } from '#components/circumstances/months-table.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { MONTH_SHARE_NAMES, MONTH_SHARES } from '#lib/domain/circumstances/month-shares.ts';
import { paths } from '#lib/paths.ts';

type AroundSectionProps = ComponentProps<typeof MonthsTable> & {
  page: number;
  hasMore: boolean;
  hrefOf: (page: number) => string;
  /** Does the reader record them? */
  canRecord: boolean;
};

/** Staffing of the teams and events around the period audited. */
export function AroundSection({ page, hasMore, hrefOf, canRecord, ...table }: AroundSectionProps) {
  return (
    <section aria-labelledby="around" className="app-programme__part">
      <div className="app-title-row">
        <h2 className="govuk-heading-m" id="around">
          What the teams went through at the time
        </h2>
        {canRecord ? (
          <a className="govuk-link app-screen-only" href={paths.teamMonths()}>
            Record months and events
          </a>
        ) : null}
      </div>
      {table.teams.length === 0 ? <NoMonths /> : <MonthsTable {...table} />}
      <PageTurner page={page} hasMore={hasMore} of="teams" hrefOf={hrefOf} />
      <h3 className="govuk-heading-s app-circumstances__events">Events</h3>
      <EventList events={table.events} />
      <ul className="govuk-list app-note">
        {MONTH_SHARE_NAMES.map((share) => (
          <li key={share}>
            {MONTH_SHARES[share].label}: {MONTH_SHARES[share].meaning}
          </li>
        ))}
        {table.hideUpTo === null ? null : (
          <li>Days lost to sickness are hidden in teams of {table.hideUpTo} posts or fewer.</li>
        )}
      </ul>
    </section>
  );
}

function NoMonths() {
  return (
    <EmptyState title="Vacancies, agency workers and sickness will be here">
      <p className="govuk-body">Nobody has recorded the months around the period of this cycle yet.</p>
    </EmptyState>
  );
}
