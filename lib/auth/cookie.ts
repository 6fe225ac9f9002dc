import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { openToken } from '#lib/auth/open-token.ts';
import { env } from '#lib/env.ts';

const LONGEST_SECONDS = 24 * 3600;

const isSecure = () => env().SIGHTLINE_ORIGIN.startsWith('https:');
const cookieName = () => (isSecure() ? '__Host-sightline' : 'sightline');

/** The session id sealed in the cookie, or null when there is none or it was not sealed by us. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value;
  return token ? openToken(token) : null;
}

/** Puts the session id, sealed and unreadable to scripts, in a cookie that other sites cannot send along. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const secret = env().SIGHTLINE_SECRET;
  const value = await encode({ token: { sid: sessionId }, secret, maxAge: LONGEST_SECONDS });
  (await cookies()).set(cookieName(), value, {
    httpOnly: true,
    secure: isSecure(),
    // Lax, so that a link in a mail opens its page for someone who is signed in. What changes anything is a POST or PUT,
    // which other sites cannot send it along with.
    sameSite: 'lax',
    path: '/',
    maxAge: LONGEST_SECONDS,
  });
}

/** Takes the cookie away; the session itself is ended on the server. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(cookieName());
}
