import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** Before anything is published. */
export function NoTrends() {
  return (
    <>
      <FindingsNav current="trends" />
      <h1 className="govuk-heading-l">Trends</h1>
      <EmptyState title="No findings have been published yet">
        <p className="govuk-body">
          Each key area is drawn here cycle by cycle once findings are published; limits appear at five
          cycles.
        </p>
      </EmptyState>
    </>
  );
}
