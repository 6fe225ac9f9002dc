import { CycleStatusTag } from '#components/cycles/cycle-status-tag.tsx';
import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { paths } from '#lib/paths.ts';

const PAGES = [
  { page: 'overview', text: 'Overview', to: paths.cycle },
  { page: 'sample', text: 'Sample', to: (id: string) => paths.sample(id) },
  { page: 'pairs', text: 'Pairs', to: (id: string) => paths.pairs(id) },
  { page: 'returns', text: 'Returns', to: (id: string) => paths.returns(id) },
  { page: 'findings', text: 'Findings', to: paths.findings },
] as const;

type CycleHeadProps = {
  cycle: Pick<Cycle, 'id' | 'name' | 'status'>;
  current: (typeof PAGES)[number]['page'];
};

/** The head of every page of a cycle: its name, where it is, and the pages side by side. */
export function CycleHead({ cycle, current }: CycleHeadProps) {
  const entries = PAGES.map(({ page, text, to }) => ({
    href: to(cycle.id),
    text,
    current: page === current,
  }));
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-l">
          {cycle.name}
          <span className="govuk-visually-hidden">: {PAGES.find(({ page }) => page === current)?.text}</span>
        </h1>
        <p className="govuk-body">
          <CycleStatusTag status={cycle.status} />
        </p>
      </div>
      <SubNavigation label="Pages of this cycle" entries={entries} />
    </>
  );
}
