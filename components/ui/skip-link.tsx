import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type SkipLinkProps = { href?: string; className?: string; children?: ReactNode };

/** The first link of a page: past the header to the content. */
export function SkipLink({ href = '#main', className, children = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a href={href} className={classNames('govuk-skip-link', className)}>
      {children}
    </a>
  );
}
