import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** Before anything is published. */
export function NoTeams() {
  return (
    <>
      <FindingsNav current="teams" />
      <h1 className="govuk-heading-l">Teams</h1>
      <EmptyState title="No findings have been published yet">
        <p className="govuk-body">
          Teams stand here against the average of all of them once findings are published, with the limits
          that chance alone explains.
        </p>
      </EmptyState>
    </>
  );
}
