import { EmptyState } from '#components/ui/empty-state.tsx';
import { paths } from '#lib/paths.ts';

type NothingBeforeProps = { name: string; runsCycles: boolean };

/** The page of a cycle that nothing was published before. */
export function NothingBefore({ name, runsCycles }: NothingBeforeProps) {
  return (
    <>
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">What changed</h1>
      <EmptyState title="There is nothing to compare with yet">
        <p className="govuk-body">
          This is the first cycle with this tool. What changed will be here as soon as the findings of another
          one are published.
        </p>
        {runsCycles ? (
          <p className="govuk-body">
            An older report on paper can be the beginning:{' '}
            <a className="govuk-link" href={paths.newPaperReport()}>
              enter its figures
            </a>
            .
          </p>
        ) : null}
      </EmptyState>
    </>
  );
}
