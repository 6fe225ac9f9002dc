import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type InsetTextProps = { id?: string; className?: string; children: ReactNode };

/** Words set apart from the text around them: a quotation, an example. */
export function InsetText({ id, className, children }: InsetTextProps) {
  return (
    <div id={id} className={classNames('govuk-inset-text', className)}>
      {children}
    </div>
  );
}
