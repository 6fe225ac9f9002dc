import { paths } from '#lib/paths.ts';

/** The coordinator's way from findings to what people wrote. */
export function ToWords({ cycleId }: { cycleId: string }) {
  return (
    <p className="govuk-body app-screen-only">
      <a className="govuk-link" href={paths.words(cycleId)}>
        What people wrote in these audits, and what is released of it
      </a>
    </p>
  );
}
