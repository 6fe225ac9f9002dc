import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type BackLinkProps = { href: string; children?: ReactNode; className?: string };

/** The way back, above the page's title. */
export function BackLink({ href, children = 'Back', className }: BackLinkProps) {
  return (
    <a href={href} className={classNames('govuk-back-link', className)}>
      {children}
    </a>
  );
}
