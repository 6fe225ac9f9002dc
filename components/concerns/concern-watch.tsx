'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { paths } from '#lib/paths.ts';

const EVERY_MS = 30_000;

/** Looks every half minute whether another concern waits, and draws the page again where one does. */
export function ConcernWatch({ shown }: { shown: string }) {
  const router = useRouter();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(paths.waitingApi(), { cache: 'no-store' }).catch(() => null);
      // Offline or signed out: the next look tells, or the session's own notice does.
      if (answer?.ok && (await answer.text()) !== shown) router.refresh();
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router, shown]);
  return null;
}
