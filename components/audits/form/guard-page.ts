import type { SaveStore } from '#components/audits/form/save-store.ts';
import { onSignedIn } from '#components/session/signing-in.ts';
import { hasUnsent } from '#lib/domain/audits/save-queue.ts';

/**
 * Ties a queue to what happens to its page: back on the network or signed in again it sends at once; before the page goes
 * or is put away it sends what was typed a moment ago; and the browser asks before it closes a page with something
 * unsent, and only then.
 */
export function guardPage(store: SaveStore): void {
  window.addEventListener('online', store.tryAgain);
  onSignedIn(store.tryAgain);
  window.addEventListener('focus', () => {
    // They may have signed in in another tab.
    if (store.get().signedOut) store.tryAgain();
  });
  window.addEventListener('pagehide', store.leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') store.tryAgain();
  });
  window.addEventListener('beforeunload', (event) => {
    if (!hasUnsent(store.get())) return;
    event.preventDefault();
    store.tryAgain();
  });
}
