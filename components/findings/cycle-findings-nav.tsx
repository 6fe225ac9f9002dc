import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

const PAGES = {
  figures: { text: 'Figures', to: paths.findings },
  breakdown: { text: 'Breakdown', to: paths.breakdown },
  change: { text: 'Change', to: paths.findingsChange },
  safety: { text: 'Safety', to: paths.safety },
} as const;

const ORDER = ['figures', 'breakdown', 'change', 'safety'] as const satisfies (keyof typeof PAGES)[];

type CycleFindingsNavProps = { cycle: EditionRead & { cycleId: string }; current: keyof typeof PAGES };

/** The pages of one cycle's findings, each in the edition that is read. */
export function CycleFindingsNav({ cycle, current }: CycleFindingsNavProps) {
  return (
    <SubNavigation
      label="Findings of this cycle"
      entries={ORDER.map((name) => ({
        href: PAGES[name].to(cycle.cycleId, editionQuery(cycle)),
        text: PAGES[name].text,
        current: name === current,
      }))}
    />
  );
}
