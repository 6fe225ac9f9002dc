import type { Scope } from '#lib/domain/open-data/scopes.ts';

/** How often one token may ask in a minute by the clock. */
export const MOST_A_MINUTE = 60;

/** Why a request is turned away, as its HTTP status: no live token, not in its scopes, or too often. */
export type Refusal = { status: 401 | 403 } | { status: 429; retryAfter: number };

/** When a token is worth something. */
export type TokenLife = { expiresAt: Date; revokedAt: Date | null };

/** Whether a token still works, and if not, why. */
export function tokenState({ expiresAt, revokedAt }: TokenLife, now: Date): 'live' | 'expired' | 'revoked' {
  if (revokedAt) return 'revoked';
  return expiresAt > now ? 'live' : 'expired';
}

/** The minute a moment is in, from which uses are counted. */
export const minuteOf = (now: Date): Date => new Date(Math.floor(now.getTime() / 60_000) * 60_000);

/** Why a live token that has asked `used` times in this minute is turned away; null where it is let in. */
export function refusalOf(
  { scopes, used }: { scopes: readonly Scope[]; used: number },
  { scope, now }: { scope: Scope | null; now: Date },
): Refusal | null {
  const left = minuteOf(now).getTime() + 60_000 - now.getTime();
  if (used > MOST_A_MINUTE) return { status: 429, retryAfter: Math.max(1, Math.ceil(left / 1000)) };
  return scope === null || scopes.includes(scope) ? null : { status: 403 };
}

/** The token of an Authorization header, or null where there is none of the form "Bearer …". */
export function bearerToken(header: string | null): string | null {
  return /^Bearer ([\w-]{20,200})$/i.exec(header ?? '')?.[1] ?? null;
}
