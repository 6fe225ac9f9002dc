import { FindingsList } from '#components/findings/findings-list.tsx';
import type { FindingsSummary } from '#lib/domain/findings/summary.ts';
import { paths } from '#lib/paths.ts';

type LeaderHomeProps = { findings: readonly FindingsSummary[]; more: boolean };

/** What a leader sees first: the latest published findings, one line each. */
export function LeaderHome({ findings, more }: LeaderHomeProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Latest findings</h1>
      <FindingsList findings={findings} />
      {more ? (
        <p className="govuk-body">
          <a className="govuk-link govuk-link--no-visited-state" href={paths.findingsList()}>
            All findings
          </a>
        </p>
      ) : null}
    </>
  );
}
