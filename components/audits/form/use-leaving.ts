'use client';

import { type MouseEvent, useEffect, useState } from 'react';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { hasUnsent, type SaveQueue } from '#lib/domain/audits/save-queue.ts';

/**
 * The way to another page: at once when all is saved, or as soon as it is. A problem or a clash keeps the reader here,
 * where the status line says what it is.
 */
export function useLeaving(store: SaveStore, queue: SaveQueue) {
  const [goal, setGoal] = useState<string | null>(null);
  const waits = hasUnsent(queue);
  useEffect(() => {
    if (goal !== null && !waits) window.location.assign(goal);
  }, [goal, waits]);
  return (event: MouseEvent<HTMLElement> | null, href: string) => {
    event?.preventDefault();
    store.tryAgain();
    setGoal(href);
  };
}
