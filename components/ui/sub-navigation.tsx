import type { ReactNode } from 'react';

export type SubNavigationEntry = { href: string; text: ReactNode; current?: boolean };
type SubNavigationProps = { entries: readonly SubNavigationEntry[]; label: string };

/** The pages of one thing, side by side. */
export function SubNavigation({ entries, label }: SubNavigationProps) {
  return (
    <nav className="app-sub-navigation" aria-label={label}>
      <ul className="app-sub-navigation__list">
        {entries.map(({ href, text, current }) => (
          <li key={href}>
            <a className="app-sub-navigation__link" href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
