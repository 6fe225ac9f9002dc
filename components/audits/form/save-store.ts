import { guardPage } from '#components/audits/form/guard-page.ts';
import { keepOutbox } from '#components/audits/form/outbox.ts';
import { sendSave } from '#components/audits/form/send-save.ts';
import { waitFor } from '#lib/domain/audits/backoff.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Effect } from '#lib/domain/audits/save-entry.ts';
import {
  type HeldAnswer,
  holdAnswers,
  type QueueEvent,
  type SaveQueue,
  startQueue,
  stepQueue,
} from '#lib/domain/audits/save-queue.ts';

type WithoutId<Event> = Event extends QueueEvent ? Omit<Event, 'freshId'> : never;

/** What a component may tell the queue. */
export type Happening = WithoutId<QueueEvent>;

/** One audit's queue at work in this page: it holds, sends, waits and sends again. It lives in memory only. */
export type SaveStore = {
  /** What it held when the page was made, which is what the server drew. */
  begun: SaveQueue;
  get: () => SaveQueue;
  subscribe: (listener: () => void) => () => void;
  tell: (happening: Happening) => void;
  /** Sends now whatever waits: the network is back, or the person has signed in again. */
  tryAgain: () => void;
  /** Sends whatever is unsent so that it arrives after the page has gone. */
  leave: () => void;
};

/** A queue at work, not yet known to any other page of this window. */
export function createSaveStore(audit: FormAudit, held: readonly HeldAnswer[]): SaveStore {
  const begun = holdAnswers(startQueue(audit.answers, audit.savedAt), held);
  let queue = begun;
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
    void sendSave(audit, question, effect.command).then((reply) =>
      tell({ kind: 'replied', question, commandId, reply }),
    );
  };
  const tell = (happening: Happening) => {
    const step = stepQueue(queue, { ...happening, freshId: crypto.randomUUID() });
    const isChanged = step.queue !== queue;
    queue = step.queue;
    for (const effect of step.effects) perform(effect);
    if (isChanged) for (const listener of listeners) listener();
  };
  const tellAll = (kind: 'due' | 'leaving') => () => {
    for (const question of Object.keys(queue.entries)) tell({ kind, question });
  };
  return {
    begun,
    get: () => queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    tryAgain: tellAll('due'),
    leave: tellAll('leaving'),
  };
}

const stores = new Map<string, SaveStore>();

/** The one queue of a response in this window: it goes on sending while the reader is on another page of the service. */
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
  // In a moment of its own: this one belongs to drawing the form.
  setTimeout(() => {
    guardPage(store);
    void keepOutbox(audit, store);
  });
  return store;
}
