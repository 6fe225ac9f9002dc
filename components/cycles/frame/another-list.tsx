import { paths } from '#lib/paths.ts';

/** The way to put another list in the place of the loaded one. */
export function AnotherList({ cycleId }: { cycleId: string }) {
  return (
    <p className="govuk-body">
      Until the sample is drawn you can{' '}
      <a className="govuk-link" href={paths.caseloadList(cycleId)}>
        load another list instead
      </a>
      .
    </p>
  );
}
