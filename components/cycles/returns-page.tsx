import { KeepFresh } from '#components/cycles/keep-fresh.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ReturnFacts } from '#components/cycles/return-facts.tsx';
import { ReturnsFilter } from '#components/cycles/returns-filter.tsx';
import { ReturnsTable } from '#components/cycles/returns-table.tsx';
import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import { RETURN_FILTERS, type ReturnFilter, returnCounts } from '#lib/domain/cycles/returns.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

type ReturnsPageProps = {
  cycle: CycleWithReturns;
  list: PageOf<ReturnRow>;
  filter: ReturnFilter | null;
  page: number;
  today: string;
};

/** The ledger of returns. It keeps itself fresh while the cycle is open. */
export function ReturnsPage({ cycle, list, filter, page, today }: ReturnsPageProps) {
  const counts = returnCounts({ ...cycle, requested: cycle.sampleSize }, today);
  const isOpen = cycle.status === 'open';
  const show: Record<string, string> = filter === null ? {} : { show: filter };
  return (
    <>
      {isOpen ? <KeepFresh /> : null}
      <ReturnFacts counts={counts} dueOn={cycle.dueOn} isOpen={isOpen} today={today} />
      <ReturnsFilter cycleId={cycle.id} chosen={filter} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          {filter === null ? 'No audit on this page.' : `No audit is “${RETURN_FILTERS[filter].label}” now.`}
        </p>
      ) : (
        <ReturnsTable cycle={cycle} rows={list.rows} today={today} />
      )}
      <PageTurner
        page={page}
        hasMore={list.hasMore}
        of="the ledger"
        hrefOf={(to) => paths.returns(cycle.id, { ...show, page: String(to) })}
      />
      {isOpen ? <p className="app-note">This page keeps itself up to date while you look at it.</p> : null}
    </>
  );
}
