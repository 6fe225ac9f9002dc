import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { paths } from '#lib/paths.ts';

const PAGES = {
  months: { href: paths.teamMonths(), text: 'Months' },
  events: { href: paths.teamEvents(), text: 'Events' },
  import: { href: paths.importMonths(), text: 'Import months' },
  read: { href: paths.circumstances(), text: 'Beside findings' },
} as const;

const PAGE_NAMES = ['months', 'events', 'import', 'read'] as const satisfies (keyof typeof PAGES)[];

/** The pages on which circumstances are recorded, and the one on which they are read. */
export function CircumstancesNavigation({ current }: { current: keyof typeof PAGES }) {
  return (
    <SubNavigation
      label="Circumstances"
      entries={PAGE_NAMES.map((name) => ({ ...PAGES[name], current: name === current }))}
    />
  );
}
