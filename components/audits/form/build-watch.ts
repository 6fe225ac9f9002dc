'use client';

import { useSyncExternalStore } from 'react';
import { BUILD_HEADER } from '#lib/domain/audits/build.ts';

let latest = '';
const listeners = new Set<() => void>();

/** Notes which build gave a reply. */
export function noteBuild(reply: Response): void {
  const build = reply.headers.get(BUILD_HEADER) ?? '';
  if (build === '' || build === latest) return;
  latest = build;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the service been renewed since this page was made? */
export function useRenewed(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => latest !== '' && latest !== document.documentElement.dataset.build,
    () => false,
  );
}
