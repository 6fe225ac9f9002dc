import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type AlertProps = {
  kind?: 'success' | 'warning' | 'error' | 'information';
  title: ReactNode;
  /** Read out when it appears, for what has just happened. */
  announced?: boolean;
  children?: ReactNode;
};

/** Word of what has just happened, or of what needs a look, at the head of its part of the page. */
export function Alert({ kind = 'information', title, announced, children }: AlertProps) {
  return (
    <div className={classNames('app-alert', `app-alert--${kind}`)} role={announced ? 'alert' : undefined}>
      <p className="govuk-body app-alert__title">{title}</p>
      {children}
    </div>
  );
}
