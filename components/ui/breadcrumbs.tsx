import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type Breadcrumb = {
  /** Left out for the page one is on. */
  href?: string;
  text: ReactNode;
};
type BreadcrumbsProps = {
  trail: readonly Breadcrumb[];
  label?: string;
  collapseOnMobile?: boolean;
  className?: string;
};

/** Where this page lies, from the top down. */
export function Breadcrumbs({ trail, label = 'Breadcrumb', collapseOnMobile, className }: BreadcrumbsProps) {
  return (
    <nav
      className={classNames(
        'govuk-breadcrumbs',
        className,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={label}
    >
      <ol className="govuk-breadcrumbs__list">
        {trail.map(({ href, text }, place) => (
          <li
            key={href ?? place}
            className="govuk-breadcrumbs__list-item"
            aria-current={href ? undefined : 'page'}
          >
            {href ? (
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
