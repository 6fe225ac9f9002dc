'use client';

import { type ComponentProps, memo, use, useSyncExternalStore } from 'react';
import { isSomebodyThere, woken } from '#components/audits/form/first-sign.ts';

// Asked for at once and worked on by itself: with the form around it it would be one long piece of work.
const coming = import('#components/audits/form/live-card.tsx');
let come: Awaited<typeof coming> | null = null;
coming.then((code) => {
  come = code;
});

type LiveCardProps = ComponentProps<Awaited<typeof coming>['LiveCard']>;

const neverChanges = () => () => undefined;

function Sleeping(props: LiveCardProps) {
  const isDrawnHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isDrawnHere && !isSomebodyThere()) use(woken);
  // Not React's `lazy`, which waits once even for what has come: the touch that wakes a card would find nobody to hear it.
  const { LiveCard } = come ?? use(coming);
  return <LiveCard {...props} />;
}

/**
 * A question as the server drew it until somebody is there, so that a slow phone shows the page before it works on parts
 * that nobody uses yet. What is drawn here, not by the server, waits for nothing but its code.
 */
export const SleepingCard = memo(Sleeping);
