import 'server-only';
import { database } from '#lib/db/client.ts';

const DAY = 86_400_000;

/** Throws away, for every council, lists that were read a day or more before `now` and never loaded; gives how many. */
export async function clearOldDrafts(now: Date): Promise<number> {
  const createdAt = { lte: new Date(now.getTime() - DAY) };
  return (await database().frameDraft.deleteMany({ where: { createdAt } })).count;
}
