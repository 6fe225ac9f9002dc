'use client';

import { type ComponentProps, memo, use, useSyncExternalStore } from 'react';
import { isSomebodyThere, woken } from '#components/audits/form/first-sign.ts';
import { LiveCard } from '#components/audits/form/live-card.tsx';

const neverChanges = () => () => undefined;

function Sleeping(props: ComponentProps<typeof LiveCard>) {
  const isDrawnHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isDrawnHere && !isSomebodyThere()) use(woken);
  return <LiveCard {...props} />;
}

/**
 * A question as the server drew it until somebody is there, so that a slow phone shows the page before it works on parts
 * that nobody uses yet. What is drawn here, not by the server, waits for nothing.
 */
export const SleepingCard = memo(Sleeping);
