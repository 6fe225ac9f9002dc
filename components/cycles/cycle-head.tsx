import { CycleNavigation, type CyclePage, PAGES } from '#components/cycles/cycle-navigation.tsx';
import { CycleStatusTag } from '#components/cycles/cycle-status-tag.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';

type CycleHeadProps = {
  cycle: Pick<Cycle, 'id' | 'name' | 'status'>;
  current: CyclePage;
};

/** The head of every page of a cycle: its name, where it is, and the pages side by side. */
export function CycleHead({ cycle, current }: CycleHeadProps) {
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-l">
          {cycle.name}
          <span className="govuk-visually-hidden">: {PAGES.find(({ page }) => page === current)?.text}</span>
        </h1>
        <p className="govuk-body">
          <CycleStatusTag status={cycle.status} />
        </p>
      </div>
      <CycleNavigation cycleId={cycle.id} current={current} />
    </>
  );
}
