import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { paths } from '#lib/paths.ts';

type Filters = Record<string, string>;

/** The pages across cycles, in order; those that are about one key area of one tool keep to it from page to page. */
const PAGES = [
  { page: 'overview', text: 'Overview', to: () => paths.findingsList() },
  { page: 'trends', text: 'Trends', to: (about: Filters) => paths.trends(about) },
  { page: 'teams', text: 'Teams', to: (about: Filters) => paths.teamsCompared(about) },
  {
    page: 'circumstances',
    text: 'Circumstances',
    to: ({ tool }: Filters) => paths.circumstances(tool ? { tool } : {}),
  },
] as const;

type FindingsNavProps = {
  current: (typeof PAGES)[number]['page'];
  /** The tool and key area being read, as the address has them. */
  about?: { tool?: string; area?: string };
};

/** The findings of all cycles, side by side. */
export function FindingsNav({ current, about = {} }: FindingsNavProps) {
  const { tool, area } = about;
  const filters = { ...(tool ? { tool } : {}), ...(tool && area ? { area } : {}) };
  return (
    <SubNavigation
      label="Findings of all cycles"
      entries={PAGES.map(({ page, text, to }) => ({ href: to(filters), text, current: page === current }))}
    />
  );
}
