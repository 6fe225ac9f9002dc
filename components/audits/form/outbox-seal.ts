import { isUnsentAnswer } from '#lib/domain/audits/outbox.ts';
import type { UnsentAnswer } from '#lib/domain/audits/save-leaving.ts';
import { parseJson } from '#lib/domain/parse-json.ts';

const IV_BYTES = 12;

/** What lies in the browser: sealed bytes in base 64, and when they were put there (ms). */
export type Kept = { iv: string; sealed: string; at: number };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

// Bound to its place: what was sealed for one audit cannot be put in the place of another.
const sealing = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});

/** A key of 32 bytes in base 64, ready to seal and open, and not to be read out again. */
export const sealingKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A text sealed with AES-256-GCM for one place. */
export async function seal(key: CryptoKey, name: string, text: string): Promise<Omit<Kept, 'at'>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(sealing(iv, name), key, new TextEncoder().encode(text));
  return { iv: base64Of(iv), sealed: base64Of(new Uint8Array(sealed)) };
}

/** What lies in the browser, as it was put there, or null where something else does. */
export function readKept(text: string | null): Kept | null {
  const kept = parseJson(text ?? '');
  if (typeof kept !== 'object' || kept === null) return null;
  if (!('iv' in kept && 'sealed' in kept && 'at' in kept)) return null;
  return { iv: String(kept.iv), sealed: String(kept.sealed), at: Number(kept.at) };
}

/** The answers again; none where they were sealed with another key, such as one from before the secret was changed. */
export async function unseal(key: CryptoKey, name: string, { iv, sealed }: Kept): Promise<UnsentAnswer[]> {
  const open = crypto.subtle.decrypt(sealing(bytesOf(iv), name), key, bytesOf(sealed));
  const opened = await open.catch(() => null);
  const answers = opened ? parseJson(new TextDecoder().decode(opened)) : null;
  return Array.isArray(answers) ? answers.filter(isUnsentAnswer) : [];
}
