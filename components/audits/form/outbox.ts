import { readKept, seal, sealingKey, unseal } from '#components/audits/form/outbox-seal.ts';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { waitFor } from '#lib/domain/audits/backoff.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { isTooOld, OUTBOX_NAME, outboxName } from '#lib/domain/audits/outbox.ts';
import { unsentAnswers } from '#lib/domain/audits/save-leaving.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { paths } from '#lib/paths.ts';

/** When a page has come to life even on a slow phone (ms). */
const ALIVE_BY = 2_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Takes out of this browser whatever nobody came back for in time, of any audit. */
function forgetOld(): void {
  for (const name of Object.keys(localStorage).filter((kept) => kept.startsWith(OUTBOX_NAME))) {
    const kept = readKept(localStorage.getItem(name));
    if (!kept || isTooOld(kept.at, Date.now())) localStorage.removeItem(name);
  }
}

/** The key for this person and audit; `off` where the council keeps nothing in browsers, null where nobody answers. */
async function askKey(audit: FormAudit): Promise<CryptoKey | 'off' | null> {
  const answer = await fetch(paths.outboxApi(audit.id)).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 401) return null;
  const body = answer.status === 200 ? parseJson(await answer.text()) : null;
  const isKey = typeof body === 'object' && body !== null && 'key' in body;
  return isKey ? await sealingKey(String(body.key)) : 'off';
}

/** Puts back into the queue what an earlier opening could not send. */
async function restore(audit: FormAudit, store: SaveStore, key: CryptoKey): Promise<void> {
  const name = outboxName(audit);
  const kept = readKept(localStorage.getItem(name));
  for (const answer of kept ? await unseal(key, name, kept) : []) {
    const { question } = answer;
    store.tell({ kind: 'restored', question, kept: answer, at: store.get().savedAt ?? audit.today });
  }
}

/** Keeps the unsent answers of a queue sealed in this browser from now on, and nothing once all is sent. */
function keep(audit: FormAudit, store: SaveStore, key: CryptoKey): void {
  const name = outboxName(audit);
  let latest = '';
  const write = async () => {
    const unsent = unsentAnswers(store.get().entries);
    const text = JSON.stringify(unsent);
    if (text === latest) return;
    latest = text;
    if (unsent.length === 0) return localStorage.removeItem(name);
    const sealed = await seal(key, name, text);
    if (text === latest) localStorage.setItem(name, JSON.stringify({ ...sealed, at: Date.now() }));
  };
  store.subscribe(() => void write());
  void write();
}

/**
 * Where the council has chosen so, what is unsent is also kept in this browser, sealed with a key that only the server can
 * make and gives only to the person signed in; otherwise nothing is ever written here.
 */
export async function keepOutbox(audit: FormAudit, store: SaveStore): Promise<void> {
  for (let attempt = 1; audit.keepsUnsent; attempt += 1) {
    const key = await askKey(audit);
    if (key === 'off') break;
    if (key !== null) {
      forgetOld();
      await restore(audit, store, key);
      return keep(audit, store, key);
    }
    await pause(waitFor(attempt, 1));
  }
  // A browser is slow to open its storage: not while the page comes to life.
  await pause(ALIVE_BY);
  forgetOld();
  localStorage.removeItem(outboxName(audit));
}
