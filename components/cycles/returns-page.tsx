import { KeepFresh } from '#components/cycles/keep-fresh.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ReplacedCases } from '#components/cycles/replaced-cases.tsx';
import { ReturnFacts } from '#components/cycles/return-facts.tsx';
import { ledgerQuery, ReturnsFilter } from '#components/cycles/returns-filter.tsx';
import { ReturnsTable } from '#components/cycles/returns-table.tsx';
import { TargetedReturns } from '#components/cycles/targeted-returns.tsx';
import { KeptWarnings } from '#components/warnings/kept-warnings.tsx';
import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import type { LedgerCounts } from '#lib/domain/cycles/ledger-counts.ts';
import type { ReturnRow } from '#lib/domain/cycles/return-row.ts';
import {
  RETURN_FILTERS,
  type ReturnFilter,
  type ReturnOrder,
  returnCounts,
} from '#lib/domain/cycles/returns.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

type ReturnsPageProps = {
  cycle: CycleWithReturns;
  list: PageOf<ReturnRow>;
  ledger: LedgerCounts;
  /** Answers whose words have to be looked at. */
  warned: number;
  filter: ReturnFilter | null;
  order: ReturnOrder;
  page: number;
  asked: number;
  today: string;
};

/** The ledger of returns. It keeps itself fresh while the cycle is open. */
export function ReturnsPage({ cycle, list, ledger, warned, ...shown }: ReturnsPageProps) {
  const { filter, order, page, asked, today } = shown;
  const counts = returnCounts({ ...cycle, requested: cycle.sampleSize }, today);
  const isOpen = cycle.status === 'open';
  return (
    <>
      {isOpen ? <KeepFresh /> : null}
      <ReturnFacts
        {...{ counts, isOpen, today }}
        dueOn={cycle.dueOn}
        returnedLate={ledger.returnedLate.random}
      />
      <TargetedReturns cycle={cycle} returnedLate={ledger.returnedLate.targeted} today={today} />
      <ReplacedCases cycleId={cycle.id} replaced={ledger.replaced} />
      <KeptWarnings cycleId={cycle.id} total={warned} />
      <ReturnsFilter cycleId={cycle.id} chosen={filter} order={order} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          {filter === null ? 'No audit on this page.' : `No audit is “${RETURN_FILTERS[filter].label}” now.`}
        </p>
      ) : (
        <ReturnsTable {...{ cycle, asked, today }} rows={list.rows} />
      )}
      <PageTurner
        page={page}
        hasMore={list.hasMore}
        of="the ledger"
        hrefOf={(to) => paths.returns(cycle.id, { ...ledgerQuery(filter, order), page: String(to) })}
      />
      <p className="govuk-body app-screen-only">
        <a className="govuk-link" href={paths.questions(cycle.id)}>
          Questions from auditors
        </a>
      </p>
      {isOpen ? <p className="app-note">This page keeps itself up to date while you look at it.</p> : null}
    </>
  );
}
