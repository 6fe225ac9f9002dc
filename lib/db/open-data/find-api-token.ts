import 'server-only';
import { database } from '#lib/db/client.ts';
import type { TokenLife } from '#lib/domain/open-data/token-access.ts';

/** A token by the hash that is kept of it, with what its council says of open data. */
export type ApiTokenRow = TokenLife & {
  councilId: string;
  councilName: string;
  hideUpTo: number;
  tokenId: string;
  scopes: string[];
};

/** The token with this hash, whether it still works or not; null where there is none. */
export async function findApiToken(hash: string): Promise<ApiTokenRow | null> {
  const row = await database().apiToken.findUnique({ where: { hash }, include: { council: true } });
  if (!row) return null;
  const { councilId, id: tokenId, scopes, expiresAt, revokedAt, council } = row;
  const { name: councilName, hideUpTo } = council;
  return { councilId, councilName, hideUpTo, tokenId, scopes, expiresAt, revokedAt };
}
