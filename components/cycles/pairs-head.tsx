import { Alert } from '#components/ui/alert.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

type PairsHeadProps = { cycle: Cycle; view: PairsView; isSuggesting: boolean; wasKept: boolean };

/** What stands above the pairs: what has just happened, or what to do. */
export function PairsHead({ cycle, view, isSuggesting, wasKept }: PairsHeadProps) {
  if (isSuggesting) return <Suggested gaps={view.gaps} />;
  return (
    <>
      {wasKept ? <Kept cycle={cycle} isComplete={view.isComplete} /> : null}
      <p className="govuk-body app-two-thirds">
        Each audit goes to a pair: one group manager and one independent chair, neither of them from the team
        whose case it is.
      </p>
      {cycleSteps(cycle.status).pair && !view.isComplete ? (
        <ButtonLink href={paths.pairs(cycle.id, { suggest: 'yes' })}>Suggest pairs</ButtonLink>
      ) : null}
    </>
  );
}

function Suggested({ gaps }: { gaps: readonly string[] }) {
  return (
    <>
      <Alert title="These pairs are suggestions">
        <p className="govuk-body">Adjust them as you like. Nothing is kept until you keep it.</p>
      </Alert>
      {gaps.length > 0 ? (
        <Alert kind="warning" title="Some seats could not be filled">
          <ul className="govuk-list govuk-list--bullet">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}

function Kept({ cycle, isComplete }: { cycle: Cycle; isComplete: boolean }) {
  return (
    <Alert kind="success" title="Pairs kept" announced>
      <p className="govuk-body">
        {isComplete ? 'Every audit has its pair. ' : 'Some audits have no pair yet. '}
        {cycleSteps(cycle.status).open ? (
          <a className="govuk-link" href={paths.cycle(cycle.id)}>
            Go on to open this cycle
          </a>
        ) : null}
      </p>
    </Alert>
  );
}
