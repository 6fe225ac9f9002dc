'use client';

import { memo, use, useSyncExternalStore } from 'react';
import { isSomebodyThere, woken } from '#components/audits/form/first-sign.ts';
import { CardAbout, type CardSubject } from '#components/audits/form/question-cards.tsx';

const neverChanges = () => () => undefined;

function Sleeping(subject: CardSubject) {
  const isDrawnHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isDrawnHere && !isSomebodyThere()) use(woken);
  return <CardAbout subject={subject} />;
}

/**
 * A question as the server drew it until somebody is there, so that a slow phone shows the page before it works on parts
 * that nobody uses yet. What is drawn here, not by the server, waits for nothing.
 */
export const SleepingCard = memo(Sleeping);
