import { paths } from '#lib/paths.ts';

/** The coordinator's way from findings to their editions. */
export function ToEditions({ cycleId }: { cycleId: string }) {
  return (
    <p className="govuk-body app-screen-only">
      <a className="govuk-link" href={paths.editions(cycleId)}>
        Editions of these findings, and what has come since
      </a>
    </p>
  );
}
