import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { paths } from '#lib/paths.ts';

const PAGES = {
  auditors: { href: paths.readiness(), text: 'Who is ready' },
  training: { href: paths.training(), text: 'Training sessions' },
  calibration: { href: paths.calibrations(), text: 'Calibration' },
  rules: { href: paths.pairRules(), text: 'Rules of pairs' },
} as const;

const PAGE_NAMES = ['auditors', 'training', 'calibration', 'rules'] as const satisfies (keyof typeof PAGES)[];

/** The pages about auditors, side by side. */
export function ReadinessNavigation({ current }: { current: keyof typeof PAGES }) {
  return (
    <SubNavigation
      label="Auditors"
      entries={PAGE_NAMES.map((name) => ({ ...PAGES[name], current: name === current }))}
    />
  );
}
