import { adoptSettings, env, surroundingsOfStart } from '#lib/env.ts';
import { type Cluster, findRunningCluster, startCluster } from '#prisma/cluster/cluster.ts';
import { releaseLock, takeLock } from '#prisma/cluster/lock.ts';
import { choosePlace, type Place } from '#prisma/cluster/place.ts';
import { Stop } from '#prisma/command.ts';
import { requireServedDatabase } from '#prisma/served.ts';

/** The database a command works on. Its settings are in the environment while it is open. */
export type OpenDatabase = { url: string; isEmbedded: boolean; close: () => Promise<void> };

function adopt(cluster: Cluster): string {
  const { SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY } = cluster.secrets;
  const { PORT, SIGHTLINE_ORIGIN = `http://localhost:${PORT}` } = surroundingsOfStart();
  adoptSettings({ DATABASE_URL: cluster.urlOf(), SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY, SIGHTLINE_ORIGIN });
  return cluster.urlOf();
}

async function openOwn(place: Place): Promise<OpenDatabase> {
  const close = () => releaseLock(place.folder);
  try {
    const cluster = await startCluster(place);
    const closeAll = async () => {
      await cluster.stop();
      close();
    };
    return { url: adopt(cluster), isEmbedded: true, close: closeAll };
  } catch (problem) {
    close();
    throw problem;
  }
}

async function openServed(): Promise<OpenDatabase> {
  const url = env().DATABASE_URL;
  await requireServedDatabase(url);
  return { url, isEmbedded: false, close: async () => {} };
}

/** Opens the served database of DATABASE_URL, or the embedded one, which only one `name` at a time may have. */
export async function openDatabase(name: string): Promise<OpenDatabase> {
  const { DATABASE_URL, SIGHTLINE_DATA } = surroundingsOfStart();
  if (DATABASE_URL !== undefined) return await openServed();
  const place = choosePlace(SIGHTLINE_DATA);
  const holder = takeLock(place.folder, name);
  if (holder === null) return await openOwn(place);
  throw new Stop(
    `${holder.name} is already running with the data in ${place.folder}: use that one, stop it first, or set PORT and SIGHTLINE_DATA to run a second beside it.`,
  );
}

/** Does one piece of work on the database, in the embedded cluster of a running service when there is one. */
export async function withDatabase<T>(name: string, work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, SIGHTLINE_DATA } = surroundingsOfStart();
  const running = DATABASE_URL === undefined ? findRunningCluster(choosePlace(SIGHTLINE_DATA)) : null;
  if (running !== null) return await work(adopt(running));
  const open = await openDatabase(name);
  try {
    return await work(open.url);
  } finally {
    await open.close();
  }
}
