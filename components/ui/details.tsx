import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type DetailsProps = ComponentProps<'details'> & { summary: ReactNode };

/** More for those who ask, folded away for those who do not. */
export function Details({ summary, className, children, ...native }: DetailsProps) {
  return (
    <details className={classNames('govuk-details', className)} {...native}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
