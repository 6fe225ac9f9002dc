import { DecisionsPanel } from '#components/dashboard/decisions-panel.tsx';
import { FindingsList } from '#components/findings/findings-list.tsx';
import type { FindingsSummary } from '#lib/domain/findings/summary.ts';
import type { Theme } from '#lib/domain/findings/themes.ts';
import { listToDecide } from '#lib/domain/findings/to-decide.ts';
import { paths } from '#lib/paths.ts';

const LATEST = 4;

type LeaderHomeProps = { findings: readonly FindingsSummary[]; themes: readonly Theme[] };

/** What a leader sees first: the last published findings, one line each, and what they leave to be decided. */
export function LeaderHome({ findings, themes }: LeaderHomeProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Latest findings</h1>
      <FindingsList findings={findings.slice(0, LATEST)} />
      {findings.length > 0 ? (
        <p className="govuk-body">
          <a className="govuk-link govuk-link--no-visited-state" href={paths.findingsList()}>
            All findings, and what changed
          </a>
        </p>
      ) : null}
      {themes.length > 0 ? <DecisionsPanel toDecide={listToDecide(themes)} themes={themes.length} /> : null}
    </>
  );
}
