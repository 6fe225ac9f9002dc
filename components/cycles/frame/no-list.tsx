import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { paths } from '#lib/paths.ts';

/** A cycle that has nothing to draw from yet. */
export function NoList({ cycleId }: { cycleId: string }) {
  return (
    <EmptyState title="No caseload list is loaded yet">
      <p className="govuk-body">
        The cases that could be drawn come as an Excel workbook or CSV file from your case system. You see how
        the file is understood before anything is stored.
      </p>
      <ButtonLink href={paths.caseloadList(cycleId)}>Load the caseload list</ButtonLink>
    </EmptyState>
  );
}
