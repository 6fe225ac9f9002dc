import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A token on its way to the person who made it, and what is kept of it. */
export type NewApiToken = { token: string; hash: string; ending: string };

/** What is kept of a token: a stolen database opens nothing. */
export const hashApiToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new token for open data, 256 random bits in URL-safe letters. It is shown once and kept nowhere. */
export function newApiToken(): NewApiToken {
  const token = `sightline_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashApiToken(token), ending: token.slice(-4) };
}
