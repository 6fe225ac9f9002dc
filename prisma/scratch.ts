import { startThrowawayCluster } from '#prisma/cluster/throwaway.ts';
import type { Databases } from '#prisma/migration-adapter.ts';

/** Does one comparison between two empty databases of a cluster that is thrown away afterwards. */
export async function withScratchDatabases<T>(work: (databases: Databases) => Promise<T>): Promise<T> {
  const cluster = await startThrowawayCluster();
  try {
    return await work({ main: cluster.urlOf(), scratch: await cluster.createDatabase('scratch') });
  } finally {
    await cluster.stop();
  }
}
