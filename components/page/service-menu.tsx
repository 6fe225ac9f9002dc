'use client';

import { usePathname } from 'next/navigation';
import { ServiceNavigation } from '#components/ui/service-navigation.tsx';

type ServiceMenuProps = { entries: readonly { href: string; text: string }[] };

/** The main menu with the place one is in marked; moving between pages does not redraw the layout, so it looks itself. */
export function ServiceMenu({ entries }: ServiceMenuProps) {
  const here = usePathname();
  const places = entries.map(({ href }) => href).filter((href) => href !== '/');
  // A cycle's findings belong to the findings of those who have no menu of cycles.
  const section =
    places.find((href) => here.startsWith(`${href}/`)) ??
    places.find((href) => `${here}/`.includes(`${href}/`));
  const current = (href: string) => {
    if (here === href) return 'page';
    return href === section ? 'section' : undefined;
  };
  return <ServiceNavigation entries={entries.map((entry) => ({ ...entry, current: current(entry.href) }))} />;
}
