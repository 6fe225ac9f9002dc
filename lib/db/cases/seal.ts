import 'server-only';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { env } from '#lib/env.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const detailsSchema = z.object({ reference: z.string(), worker: z.string() });

/** What finds a record in the case system: the council's own reference and the worker's name. */
export type CaseDetails = z.infer<typeof detailsSchema>;

/** Separate keys for separate uses, all from the one key in the settings. */
function keyFor(use: 'seal' | 'match'): Buffer {
  const master = Buffer.from(env().SIGHTLINE_CASE_KEY, 'base64');
  return Buffer.from(hkdfSync('sha256', master, '', `sightline:${use}`, 32));
}

/** Case details sealed with AES-256-GCM for one council: IV, tag, then text. Another council cannot open them. */
export function sealCase(councilId: string, details: CaseDetails): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), iv).setAAD(Buffer.from(councilId));
  const text = Buffer.concat([cipher.update(JSON.stringify(details), 'utf8'), cipher.final()]);
  return Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

/** The details again; throws when the key, the council or a single byte is not the one that sealed them. */
export function openCase(councilId: string, sealed: Uint8Array): CaseDetails {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(councilId)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return detailsSchema.parse(JSON.parse(text.toString('utf8')));
}

/** HMAC-SHA-256 of a reference (NFC, trimmed, upper case), to find the same case again without opening anything. */
export function referenceMac(councilId: string, reference: string): Uint8Array<ArrayBuffer> {
  const same = reference.normalize('NFC').trim().toUpperCase();
  return Uint8Array.from(createHmac('sha256', keyFor('match')).update(`${councilId}\n${same}`).digest());
}
