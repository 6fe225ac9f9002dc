import 'server-only';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { nameKey } from '#lib/domain/people/name-key.ts';
import { env } from '#lib/env.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const detailsSchema = z.object({ reference: z.string(), worker: z.string() });

/** What finds a record in the case system: the council's own reference and the worker's name. */
export type CaseDetails = z.infer<typeof detailsSchema>;

const KEYS = new Map<string, Buffer>();

/** Separate keys for separate uses, all from the one key in the settings; derived once, because a list has 20,000 cases. */
function keyFor(use: 'seal' | 'match' | 'draft'): Buffer {
  const master = env().SIGHTLINE_CASE_KEY;
  const name = `${use} ${master}`;
  const known = KEYS.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64'), '', `sightline:${use}`, 32));
  KEYS.set(name, key);
  return key;
}

function seal(key: Buffer, bound: string, text: Buffer): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), sealed]));
}

function open(key: Buffer, bound: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Case details sealed with AES-256-GCM for one council: IV, tag, then text. Another council cannot open them. */
export function sealCase(councilId: string, details: CaseDetails): Uint8Array<ArrayBuffer> {
  return seal(keyFor('seal'), councilId, Buffer.from(JSON.stringify(details), 'utf8'));
}

/** The details again; throws when the key, the council or a single byte is not the one that sealed them. */
export function openCase(councilId: string, sealed: Uint8Array): CaseDetails {
  return detailsSchema.parse(JSON.parse(open(keyFor('seal'), councilId, sealed).toString('utf8')));
}

const sharedSchema = z.object({ reference: z.string(), place: z.string() });

/** What finds the shared case of a calibration: the council's own reference, and where its record is. */
export type SharedCase = z.infer<typeof sharedSchema>;

/** The shared case of a calibration, sealed as `sealCase` seals a case. */
export function sealShared(councilId: string, shared: SharedCase): Uint8Array<ArrayBuffer> {
  return seal(keyFor('seal'), councilId, Buffer.from(JSON.stringify(shared), 'utf8'));
}

/** The shared case again; throws as `openCase` does. */
export function openShared(councilId: string, sealed: Uint8Array): SharedCase {
  return sharedSchema.parse(JSON.parse(open(keyFor('seal'), councilId, sealed).toString('utf8')));
}

/** A caseload list that is being settled, sealed for one cycle of one council as `sealCase` seals a case. */
export function sealDraft(councilId: string, cycleId: string, text: Buffer): Uint8Array<ArrayBuffer> {
  return seal(keyFor('draft'), `${councilId}\n${cycleId}`, text);
}

/** The list again; throws when it was sealed for another council or cycle. */
export function openDraft(councilId: string, cycleId: string, sealed: Uint8Array): Buffer {
  return open(keyFor('draft'), `${councilId}\n${cycleId}`, sealed);
}

const mac = (text: string) => Uint8Array.from(createHmac('sha256', keyFor('match')).update(text).digest());

/** HMAC-SHA-256 of a reference (NFC, trimmed, upper case), to find the same case again without opening anything. */
export function referenceMac(councilId: string, reference: string): Uint8Array<ArrayBuffer> {
  return mac(`${councilId}\n${reference.normalize('NFC').trim().toUpperCase()}`);
}

/** HMAC of a worker's name as names are compared, so "Smith, Jane" is "Jane Smith"; null where no name is left of it. */
export function nameMac(councilId: string, name: string): Uint8Array<ArrayBuffer> | null {
  const key = nameKey(name);
  return key === '' ? null : mac(`${councilId}\nname\n${key}`);
}

/** HMAC of what a list calls a family or household (NFC, trimmed, upper case); null where it says nothing. */
export function familyMac(councilId: string, family: string): Uint8Array<ArrayBuffer> | null {
  const same = family.normalize('NFC').trim().toUpperCase();
  return same === '' ? null : mac(`${councilId}\nfamily\n${same}`);
}
