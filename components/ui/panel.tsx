import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type PanelProps = { title: ReactNode; className?: string; children?: ReactNode };

/** It is done: the page that follows the last step. */
export function Panel({ title, className, children }: PanelProps) {
  return (
    <div className={classNames('govuk-panel govuk-panel--confirmation', className)}>
      <h1 className="govuk-panel__title">{title}</h1>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
