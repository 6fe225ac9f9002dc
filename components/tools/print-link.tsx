'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';

const never = () => () => {};

type PrintLinkProps = { children: string };

/** Prints the page. Without a script it says how the browser does it. */
export function PrintLink({ children }: PrintLinkProps) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) {
    return (
      <p className="govuk-body app-screen-only">
        {children}: press Ctrl and P, or choose Print in your browser.
      </p>
    );
  }
  return (
    <Button type="button" variant="secondary" className="app-screen-only" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
