import { waitFor } from '#lib/domain/audits/backoff.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { type Reply, readReply } from '#lib/domain/audits/read-reply.ts';
import type { Effect, Sending } from '#lib/domain/audits/save-entry.ts';
import {
  type HeldAnswer,
  hasUnsent,
  holdAnswers,
  type QueueEvent,
  type SaveQueue,
  startQueue,
  stepQueue,
} from '#lib/domain/audits/save-queue.ts';
import { paths } from '#lib/paths.ts';

const LONGEST_WAIT = 15_000;

type WithoutId<Event> = Event extends QueueEvent ? Omit<Event, 'freshId'> : never;

/** What a component may tell the queue. */
export type Happening = WithoutId<QueueEvent>;

/** One audit's queue at work in this page: it holds, sends, waits and sends again. It lives in memory only. */
export type SaveStore = {
  get: () => SaveQueue;
  subscribe: (listener: () => void) => () => void;
  tell: (happening: Happening) => void;
  /** Sends now whatever waits: the network is back, or the person has signed in again. */
  tryAgain: () => void;
};

async function put(audit: FormAudit, question: string, command: Sending): Promise<Reply> {
  const response = await fetch(paths.answerApi(audit, question), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...command, personId: audit.personId, response: audit.response }),
    signal: AbortSignal.timeout(LONGEST_WAIT),
  }).catch(() => null);
  if (!response) return { kind: 'failed' };
  // A proxy may answer in our place, and not in JSON; the status still counts.
  const body: unknown = await response.json().catch(() => null);
  return readReply(response.status, body);
}

/** A queue at work, not yet known to any other page of this window. */
export function createSaveStore(audit: FormAudit, held: readonly HeldAnswer[]): SaveStore {
  let queue = holdAnswers(startQueue(audit.answers, audit.savedAt), held);
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const perform = (effect: Effect) => {
    const { question } = effect;
    clearTimeout(timers.get(question));
    if (effect.do === 'wait') {
      const due = () => tell({ kind: 'due', question });
      timers.set(question, setTimeout(due, waitFor(effect.attempt, Math.random())));
      return;
    }
    const { commandId } = effect.command;
    void put(audit, question, effect.command).then((reply) =>
      tell({ kind: 'replied', question, commandId, reply }),
    );
  };
  const tell = (happening: Happening) => {
    const step = stepQueue(queue, { ...happening, freshId: crypto.randomUUID() });
    queue = step.queue;
    for (const effect of step.effects) perform(effect);
    for (const listener of listeners) listener();
  };
  return {
    get: () => queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    tryAgain: () => {
      for (const question of Object.keys(queue.entries)) tell({ kind: 'due', question });
    },
  };
}

const stores = new Map<string, SaveStore>();

/** The browser asks before it closes a page with something unsent, and only then. */
function guard(store: SaveStore): void {
  window.addEventListener('online', store.tryAgain);
  window.addEventListener('focus', () => {
    if (store.get().signedOut) store.tryAgain();
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsent(store.get())) event.preventDefault();
  });
}

/** The one queue of an audit in this window: it goes on sending while the reader is on another page of the service. */
export function saveStoreOf(audit: FormAudit, held: readonly HeldAnswer[]): SaveStore {
  if (typeof window === 'undefined') return createSaveStore(audit, held);
  // What is typed for one's own response and for the pair's are two queues.
  const key = `${audit.id}/${audit.response}`;
  const known = stores.get(key);
  if (known) {
    for (const [question, news] of Object.entries(audit.answers))
      known.tell({ kind: 'changed', question, news });
    return known;
  }
  const store = createSaveStore(audit, held);
  stores.set(key, store);
  guard(store);
  return store;
}
