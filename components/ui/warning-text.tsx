import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type WarningTextProps = { children: ReactNode; spokenAs?: string; className?: string };

/** A consequence that people must know before they act. */
export function WarningText({ children, spokenAs = 'Warning', className }: WarningTextProps) {
  return (
    <div className={classNames('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{spokenAs}</span> {children}
      </strong>
    </div>
  );
}
