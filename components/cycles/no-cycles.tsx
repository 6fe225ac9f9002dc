import { EmptyState } from '#components/ui/empty-state.tsx';
import { paths } from '#lib/paths.ts';

/** What stands where cycles will be. */
export function NoCycles() {
  return (
    <EmptyState title="No cycle has been planned yet">
      <p className="govuk-body">
        A cycle is one run of one audit tool. You plan it, load the caseload list, draw the sample and build
        the pairs; the returns then come in here.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.newCycle()}>
          Plan a cycle
        </a>
      </p>
    </EmptyState>
  );
}
