import { Alert } from '#components/ui/alert.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type PairsHeadProps = { cycle: Cycle; view: PairsView; isSuggesting: boolean; wasKept: boolean };

/** What stands above the pairs: what has just happened, or what to do. */
export function PairsHead({ cycle, view, isSuggesting, wasKept }: PairsHeadProps) {
  const canPair = cycleSteps(cycle.status).pair !== undefined;
  return (
    <>
      {isSuggesting ? <Suggested gaps={view.gaps} /> : null}
      {wasKept && !isSuggesting ? <Kept view={view} /> : null}
      <p className="govuk-body app-two-thirds">
        Each audit goes to a pair: one group manager and one independent chair, neither of them from the team
        whose case it is. <Preferences against={canPair ? view.against : 0} />
        <a className="govuk-link" href={paths.pairRules()}>
          All rules of pairs
        </a>
      </p>
      {canPair && !isSuggesting && !view.isSound ? (
        <ButtonLink href={paths.pairs(cycle.id, { suggest: 'yes' })}>Suggest pairs</ButtonLink>
      ) : null}
    </>
  );
}

function Preferences({ against }: { against: number }) {
  if (against === 0) return null;
  return `${count(against, 'pair goes', 'pairs go')} against something the council prefers, which is said at the seat. `;
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

function Kept({ view: { isComplete, isSound } }: Pick<PairsHeadProps, 'view'>) {
  return (
    <Alert kind={isSound ? 'success' : 'warning'} title="Pairs kept" announced>
      <p className="govuk-body">
        {isSound ? 'Every audit has its pair. ' : isComplete ? UNSOUND : 'Some audits have no pair yet. '}
      </p>
    </Alert>
  );
}

const UNSOUND = 'Every audit has its pair, but some pairs break a rule now: it is said at the seat.';
