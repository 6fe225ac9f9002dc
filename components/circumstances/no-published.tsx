import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** Before any findings are published there is nothing to read beside circumstances. */
export function NoPublished() {
  return (
    <>
      <FindingsNav current="circumstances" />
      <h1 className="govuk-heading-l">The circumstances of the work</h1>
      <EmptyState title="Circumstances will be here">
        <p className="govuk-body">
          Once the findings of a cycle are published, they are shown here beside changes of worker, caseloads
          and what the teams went through at the time.
        </p>
      </EmptyState>
    </>
  );
}
