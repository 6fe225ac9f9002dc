import { EmptyState } from '#components/ui/empty-state.tsx';
import { paths } from '#lib/paths.ts';

/** Before any month is kept, or where none fits what was asked for. */
export function NoMonths({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) return <p className="govuk-body">Nothing is kept of this team or year.</p>;
  return (
    <EmptyState title="Teams and their months will be here">
      <p className="govuk-body">
        Type how many posts were vacant, how many agency workers there were and how many days were lost to
        sickness, or{' '}
        <a className="govuk-link" href={paths.importMonths()}>
          import them from a list
        </a>
        . They are shown beside findings and change no figure.
      </p>
    </EmptyState>
  );
}
