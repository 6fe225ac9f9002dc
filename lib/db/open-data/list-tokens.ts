import 'server-only';
import { database } from '#lib/db/client.ts';
import type { TokenLife } from '#lib/domain/open-data/token-access.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A token as its list shows it: never the token itself. */
export type ListedToken = TokenLife & {
  id: string;
  name: string;
  /** Its last four characters, to know it by. */
  ending: string;
  scopes: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** The most that are listed: the newest, which a council has a handful of. */
const MOST_LISTED = 50;

/** The tokens of the viewer's council, the newest first. */
export async function listTokens(viewer: Viewer): Promise<ListedToken[]> {
  const { councilId } = viewer;
  return await database().apiToken.findMany({
    where: { councilId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_LISTED,
    omit: { hash: true, createdById: true, councilId: true },
  });
}
