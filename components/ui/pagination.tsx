import { Fragment } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { PaginationArrow, type PaginationLink } from '#components/ui/pagination-arrow.tsx';

export type PageNumber = {
  number: number;
  href: string;
  current?: boolean;
  /** Some pages are left out between the one before and this one. */
  gapBefore?: boolean;
};
type PaginationProps = {
  previous?: PaginationLink;
  next?: PaginationLink;
  /** The pages to show. Without any, the two arrows stand one above the other. */
  pages?: readonly PageNumber[];
  label?: string;
  className?: string;
};

/** The ways through a list that is too long for one page. */
export function Pagination({ previous, next, pages, label = 'Pagination', className }: PaginationProps) {
  const isBlock = !pages;
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={label}
    >
      {previous ? <PaginationArrow direction="prev" isBlock={isBlock} {...previous} /> : null}
      {pages ? (
        <ul className="govuk-pagination__list">
          {pages.map((page) => (
            <Fragment key={page.number}>
              {page.gapBefore ? (
                <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
              ) : null}
              <Page {...page} />
            </Fragment>
          ))}
        </ul>
      ) : null}
      {next ? <PaginationArrow direction="next" isBlock={isBlock} {...next} /> : null}
    </nav>
  );
}

function Page({ number, href, current }: PageNumber) {
  return (
    <li className={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${number}`}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  );
}
