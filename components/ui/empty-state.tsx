import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** What will be here. */
  title: ReactNode;
  /** How to make it so, and the link or button that begins it. */
  children: ReactNode;
};

/** A place that is empty yet, and says so in a useful way. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="app-empty">
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </div>
  );
}
