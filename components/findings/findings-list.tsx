import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FindingsSummary } from '#lib/domain/findings/summary.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Published findings, one line each, the latest first. */
export function FindingsList({ findings }: { findings: readonly FindingsSummary[] }) {
  if (findings.length === 0) {
    return (
      <EmptyState title="No findings have been published yet">
        <p className="govuk-body">
          Each cycle’s findings appear here on the day the coordinator publishes them, the latest first.
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className="app-findings-list">
      {findings.map(({ cycleId, name, headline, returned, requested, publishedOn }) => (
        <li key={cycleId} className="app-findings-list__entry">
          <span className="govuk-caption-m">
            {name} · edition of {dateInWords(publishedOn)}
          </span>
          <a
            className="govuk-link govuk-link--no-visited-state app-findings-list__headline"
            href={paths.findings(cycleId)}
          >
            {headline}
          </a>
          <span className="app-findings-list__returned">
            {countInWords(returned)} of {countInWords(requested)} audits returned
          </span>
        </li>
      ))}
    </ul>
  );
}
