import { PageTurner } from '#components/cycles/page-turner.tsx';
import { PairLoads } from '#components/cycles/pairs/pair-loads.tsx';
import { PairsForm } from '#components/cycles/pairs/pairs-form.tsx';
import { PairsHead } from '#components/cycles/pairs/pairs-head.tsx';
import { SetAsideList } from '#components/cycles/pairs/set-aside-list.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

type PairsPageProps = {
  cycle: Cycle;
  view: PairsView;
  names: ReadonlyMap<string, string>;
  page: number;
  isSuggesting: boolean;
  wasKept: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Pairs: what to do, who audits what, and what that makes for each. */
export function PairsPage({ cycle, view, page, isSuggesting, ...rest }: PairsPageProps) {
  const { names, wasKept, action } = rest;
  const suggest: Record<string, string> = isSuggesting ? { suggest: 'yes' } : {};
  const isLong = view.hasMore || page > 1;
  return (
    <>
      <PairsHead cycle={cycle} view={view} isSuggesting={isSuggesting} wasKept={wasKept} />
      <PairsForm
        key={`${page} ${isSuggesting}`}
        action={action}
        cycleId={cycle.id}
        facts={view.facts}
        names={Object.fromEntries(names)}
        keep={cycleSteps(cycle.status).pair?.label ?? null}
        keepAll={isSuggesting && isLong ? `Keep all ${view.total} pairs` : null}
      />
      <PageTurner
        page={page}
        hasMore={view.hasMore}
        of="pairs"
        hrefOf={(to) => paths.pairs(cycle.id, { ...suggest, page: String(to) })}
      />
      <SetAsideList cycleId={cycle.id} setAside={view.setAside} names={names} />
      <PairLoads view={view} isSuggesting={isSuggesting} />
    </>
  );
}
