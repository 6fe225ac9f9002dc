import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

type HintProps = { id?: string; className?: string; children: ReactNode };

/** What helps before one answers. */
export function Hint({ id, className, children }: HintProps) {
  return (
    <div id={id} className={classNames('govuk-hint', className)}>
      {children}
    </div>
  );
}
