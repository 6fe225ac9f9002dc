import { paths } from '#lib/paths.ts';

/** What stands at the foot of every page. */
export const FOOTER_LINKS = [
  { href: paths.counting(), text: 'How figures are counted' },
  { href: paths.accessibility(), text: 'Accessibility' },
];
