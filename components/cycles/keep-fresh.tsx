'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_MS = 15_000;
/** A page nobody has touched for so long stops asking, so that an abandoned screen still ends its session. */
const ATTENTION_MS = 5 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'focus'] as const;

/** Draws the page anew every quarter of a minute while someone is there to see it. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    let seenAt = performance.now();
    const note = () => {
      seenAt = performance.now();
    };
    const timer = setInterval(() => {
      const isWatched = performance.now() - seenAt < ATTENTION_MS;
      if (isWatched && document.visibilityState === 'visible') router.refresh();
    }, EVERY_MS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, note);
    };
  }, [router]);
  return null;
}
