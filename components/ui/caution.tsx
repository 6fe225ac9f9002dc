import type { ReactNode } from 'react';

type CautionProps = { title?: ReactNode; children: ReactNode };

/** How far the figures below can be trusted. */
export function Caution({ title = 'Read with care.', children }: CautionProps) {
  return (
    <div className="app-caution">
      <p className="govuk-body">
        <strong>{title}</strong> {children}
      </p>
    </div>
  );
}
