import { ChangesPanel } from '#components/dashboard/changes-panel.tsx';
import { DecisionsPanel } from '#components/dashboard/decisions-panel.tsx';
import { ThemeSection } from '#components/dashboard/theme-section.tsx';
import { FindingsList } from '#components/findings/findings-list.tsx';
import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { FindingsPages } from '#components/findings/findings-pages.tsx';
import type { FindingsSummary } from '#lib/domain/findings/summary.ts';
import type { Theme } from '#lib/domain/findings/themes.ts';
import { listToDecide } from '#lib/domain/findings/to-decide.ts';

type DashboardPageProps = {
  themes: readonly Theme[];
  published: { findings: readonly FindingsSummary[]; page: number; pages: number };
};

/** The findings of all cycles: what changed, what needs deciding, each theme as it stands, and everything published. */
export function DashboardPage({ themes, published }: DashboardPageProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Findings</h1>
      <FindingsNav current="overview" />
      {themes.length > 0 && published.page === 1 ? <Overview themes={themes} /> : null}
      <h2 className="govuk-heading-m">Everything published</h2>
      <FindingsList findings={published.findings} />
      <FindingsPages page={published.page} pages={published.pages} />
    </>
  );
}

function Overview({ themes }: Pick<DashboardPageProps, 'themes'>) {
  return (
    <>
      <div className="app-columns app-columns--first">
        <ChangesPanel themes={themes} />
        <DecisionsPanel toDecide={listToDecide(themes)} themes={themes.length} />
      </div>
      <h2 className="govuk-heading-m">The latest, theme by theme</h2>
      {themes.map((theme) => (
        <ThemeSection key={theme.slug} theme={theme} />
      ))}
    </>
  );
}
