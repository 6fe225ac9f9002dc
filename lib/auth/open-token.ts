import 'server-only';
import { LRUCache } from 'lru-cache';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '#lib/env.ts';

/** What a token says: which session, and the second since 1970 from which it is worth nothing. */
const tokenSchema = z.object({ sid: z.uuid(), exp: z.int() });

type Token = z.infer<typeof tokenSchema>;

// To unseal a token derives a key from the secret anew, for every request the same. What is kept says only which
// session to look up: whether that is live is asked of the database each time.
const opened = new LRUCache<string, Token>({ max: 5_000 });

/** The session id sealed in a token, or null when it was not sealed by us or its time is over. */
export async function openToken(token: string): Promise<string | null> {
  const known = opened.get(token);
  if (known && known.exp * 1000 > Date.now()) return known.sid;
  const claims = await decode({ token, secret: env().SIGHTLINE_SECRET }).catch(ignoreForeignToken);
  const said = tokenSchema.safeParse(claims).data;
  if (said) opened.set(token, said);
  return said?.sid ?? null;
}

/** A token that was cut, forged or sealed under an older secret proves nothing: the same as no token. */
function ignoreForeignToken(): null {
  return null;
}
