import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { paths } from '#lib/paths.ts';

/** What stands in place of editions before there are any. */
export function NoEditions({
  cycle: { cycleId, name },
}: {
  cycle: Pick<FindingsRecord, 'cycleId' | 'name'>;
}) {
  return (
    <>
      <h1 className="govuk-heading-l">{name}: editions of the findings</h1>
      <EmptyState title="The findings are not published yet">
        <p className="govuk-body">
          Publishing them makes the first edition. From then on it stays as it is, and whatever comes late can
          be offered as another.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.cycle(cycleId)}>
            See what is next for this cycle
          </a>
        </p>
      </EmptyState>
    </>
  );
}
