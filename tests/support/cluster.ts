import type { TestProject } from 'vitest/node';
import { startThrowawayCluster } from '#prisma/cluster/throwaway.ts';
import { applyMigrations } from '#prisma/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database from which others can be made, and the keys its cluster came up with. */
    cluster: { admin: string; SIGHTLINE_SECRET: string; SIGHTLINE_CASE_KEY: string };
  }
}

/** One cluster for all integration tests, with an empty migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowawayCluster();
  await applyMigrations(await cluster.createDatabase('migrated'));
  const { SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY } = cluster.secrets;
  project.provide('cluster', { admin: cluster.urlOf('postgres'), SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY });
  return cluster.stop;
}
