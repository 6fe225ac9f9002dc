import { CycleConcerns } from '#components/concerns/cycle-concerns.tsx';
import { CycleLife } from '#components/cycles/cycle-life.tsx';
import { NextStep, type StepActions } from '#components/cycles/next-step.tsx';
import { PlanSummary } from '#components/cycles/plan-summary.tsx';
import { ReturnFacts } from '#components/cycles/return-facts.tsx';
import { StackedBar } from '#components/ui/stacked-bar.tsx';
import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import { type ReturnCounts, returnCounts } from '#lib/domain/cycles/returns.ts';
import type { ReplyCounts } from '#lib/domain/replies/asked-audit.ts';

type CycleOverviewProps = {
  cycle: CycleWithReturns;
  /** How far the replies to its audits are, while they could still change an answer before publishing. */
  replies: ReplyCounts | null;
  /** Moderations that are not finished, while they could still change an answer before publishing. */
  unmoderated: number;
  today: string;
  actions: StepActions;
};

/** A cycle at a glance. The figures of the returns stand there once there is something to return. */
export function CycleOverview({ cycle, replies, unmoderated, today, actions }: CycleOverviewProps) {
  const counts = returnCounts({ ...cycle, requested: cycle.sampleSize }, today);
  return (
    <div className="app-overview">
      <div>
        <NextStep {...{ cycle, replies, unmoderated, actions }} />
        {cycle.openedAt ? (
          <section aria-labelledby="returns">
            <h2 className="govuk-heading-m" id="returns">
              Returns
            </h2>
            <ReturnFacts counts={counts} dueOn={cycle.dueOn} isOpen={cycle.status === 'open'} today={today} />
            <ReturnBar counts={counts} />
            <CycleConcerns cycle={cycle} />
          </section>
        ) : null}
        <PlanSummary cycle={cycle} />
      </div>
      <section aria-labelledby="life">
        <h2 className="govuk-heading-m" id="life">
          Life of this cycle
        </h2>
        <CycleLife cycle={cycle} />
      </section>
    </div>
  );
}

function ReturnBar({ counts: { returned, late, outstanding, notReturned } }: { counts: ReturnCounts }) {
  return (
    <StackedBar
      parts={[
        { name: 'Returned', count: returned, colour: 1 },
        { name: 'Still to come', count: outstanding - late, colour: 6 },
        { name: 'Late', count: late, colour: 4 },
        { name: 'Not returned', count: notReturned, colour: 5 },
      ]}
    />
  );
}
