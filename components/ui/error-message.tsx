import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type ErrorMessageProps = { id?: string; className?: string; children: ReactNode };

/** What is wrong with one field, in words that say how to put it right. */
export function ErrorMessage({ id, className, children }: ErrorMessageProps) {
  return (
    <p id={id} className={classNames('govuk-error-message', className)}>
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
