import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { paths } from '#lib/paths.ts';

/** The pages of a cycle in the order of its life. */
export const PAGES = [
  { page: 'overview', text: 'Overview', to: (id: string) => paths.cycle(id) },
  { page: 'sample', text: 'Sample', to: (id: string) => paths.sample(id) },
  { page: 'pairs', text: 'Pairs', to: (id: string) => paths.pairs(id) },
  { page: 'returns', text: 'Returns', to: (id: string) => paths.returns(id) },
  { page: 'moderation', text: 'Moderation', to: (id: string) => paths.moderations(id) },
  { page: 'agreement', text: 'Agreement', to: paths.agreement },
  { page: 'replies', text: 'Replies', to: (id: string) => paths.cycleReplies(id) },
  { page: 'findings', text: 'Findings', to: paths.findings },
] as const;

/** One of the pages of a cycle. */
export type CyclePage = (typeof PAGES)[number]['page'];

/** The pages of one cycle side by side. */
export function CycleNavigation({ cycleId, current }: { cycleId: string; current: CyclePage }) {
  return (
    <SubNavigation
      label="Pages of this cycle"
      entries={PAGES.map(({ page, text, to }) => ({ href: to(cycleId), text, current: page === current }))}
    />
  );
}
