import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A new one-time token for a link, 256 random bits in URL-safe letters. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: a stolen database opens no invitation. */
export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
