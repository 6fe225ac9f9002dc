'use client';

import { usePathname } from 'next/navigation';
import { ServiceNavigation } from '#components/ui/service-navigation.tsx';

type ServiceMenuProps = { entries: readonly { href: string; text: string; also: readonly string[] }[] };

/** The main menu with the place one is in marked; moving between pages does not redraw the layout, so it looks itself. */
export function ServiceMenu({ entries }: ServiceMenuProps) {
  const here = usePathname();
  const isUnder = (place: string) => place !== '/' && `${here}/`.startsWith(`${place}/`);
  const section =
    entries.find(({ href, also }) => [href, ...also].some(isUnder)) ??
    // A cycle's findings belong to the findings of those who have no menu of cycles.
    entries.find(({ href }) => href !== '/' && `${here}/`.includes(`${href}/`));
  const current = (href: string): 'page' | 'section' | undefined => {
    if (here === href) return 'page';
    return href === section?.href ? 'section' : undefined;
  };
  const marked = entries.map(({ href, text }) => ({ href, text, current: current(href) }));
  return <ServiceNavigation entries={marked} />;
}
