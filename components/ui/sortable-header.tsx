import type { ReactNode } from 'react';

export type SortDirection = 'ascending' | 'descending';
type SortableHeaderProps = {
  /** The same page, sorted by this column (or turned round, if it is already). */
  href: string;
  sorted?: SortDirection | 'none';
  children: ReactNode;
};

const arrowPaths = {
  ascending: 'M6 2 11 10H1z',
  descending: 'M6 10 1 2h10z',
  none: 'M6 0 9 5H3zM6 12 3 7h6z',
} as const;

/** A column's heading that sorts by it: a link, so it works without a script. Give the cell the same `sorted`. */
export function SortableHeader({ href, sorted = 'none', children }: SortableHeaderProps) {
  return (
    <a className="app-sort" href={href}>
      {children}
      <svg className="app-sort__arrow" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path fill="currentColor" d={arrowPaths[sorted]} />
      </svg>
    </a>
  );
}
