import { EmptyState } from '#components/ui/empty-state.tsx';
import { paths } from '#lib/paths.ts';

type NoSampleProps = { cycleId: string; title: string };

/** What stands on a page of a cycle whose sample has not been drawn. */
export function NoSample({ cycleId, title }: NoSampleProps) {
  return (
    <EmptyState title={title}>
      <p className="govuk-body">They begin once the sample is drawn from the caseload list.</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.sample(cycleId)}>
          Go to the sample
        </a>
      </p>
    </EmptyState>
  );
}
