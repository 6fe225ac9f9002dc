import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type NavigationEntry = {
  href: string;
  text: ReactNode;
  /** 'page' for this very page, 'section' for a page beneath the entry. */
  current?: 'page' | 'section';
};

type ServiceNavigationProps = { entries: readonly NavigationEntry[]; label?: string; className?: string };

/** The service's main menu. It never folds away: on a phone it wraps (see _header.scss). */
export function ServiceNavigation({ entries, label = 'Menu', className }: ServiceNavigationProps) {
  return (
    <div className={classNames('govuk-service-navigation', className)}>
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list" id="navigation">
              {entries.map((entry) => (
                <Entry key={entry.href} {...entry} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

const ariaCurrent = { page: 'page', section: 'true' } as const;

function Entry({ href, text, current }: NavigationEntry) {
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        current && 'govuk-service-navigation__item--active',
      )}
    >
      <a
        className="govuk-service-navigation__link"
        href={href}
        aria-current={current && ariaCurrent[current]}
      >
        {current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}
