'use client';

import { type ReactNode, use, useSyncExternalStore } from 'react';
import { isSomebodyThere, woken } from '#components/audits/form/first-sign.ts';

const neverChanges = () => () => undefined;

/**
 * Leaves what the server drew as it is until somebody is there, so that a slow phone shows the page before it works on
 * parts that nobody uses yet. What is drawn here, not by the server, waits for nothing.
 */
export function UntilTouched({ children }: { children: ReactNode }) {
  const isDrawnHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isDrawnHere && !isSomebodyThere()) use(woken);
  return children;
}
