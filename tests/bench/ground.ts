import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { database } from '#lib/db/client.ts';
import { adoptSettings } from '#lib/env.ts';
import { nameOfBuild } from '#prisma/build.ts';
import type { Cluster } from '#prisma/cluster/cluster.ts';
import { findFreePort } from '#prisma/cluster/postmaster.ts';
import { startThrowawayCluster } from '#prisma/cluster/throwaway.ts';
import { loadDemo } from '#prisma/demo/load-demo.ts';
import { applyMigrations } from '#prisma/migrations.ts';
import { addressOf, type Service, type Serving, startService } from '#prisma/service.ts';
import { type Cast, findCast } from '#tests/bench/cast.ts';
import { copyCycle, copyDrawnCycle } from '#tests/bench/copied-cycle.ts';
import { type History, type HistoryName, makeHistories } from '#tests/bench/history.ts';
import { makeLongForm } from '#tests/bench/long-form.ts';

/** What is measured: the service and a service that does nothing, their addresses, and the database of the first. */
export type Ground = {
  client: Client;
  cast: Cast & { longAuditId: string; histories: Record<HistoryName, History> };
  service: Service;
  origin: string;
  nothingOrigin: string;
  close: () => Promise<void>;
};

async function servingAnywhere(folder?: string): Promise<Serving> {
  return { PORT: await findFreePort(), HOST: '127.0.0.1', mode: 'production', folder };
}

async function fill(client: Client): Promise<Ground['cast']> {
  await loadDemo(database());
  const cast = await findCast(client);
  const { councilId, publishedCycleId, openCycleId, auditId } = cast;
  const planned = { name: 'Planned', codePrefix: 'PL', status: 'planned', publishedOn: null, openedAt: null };
  await copyCycle(client, openCycleId, planned);
  await copyDrawnCycle(client, openCycleId);
  const longAuditId = await makeLongForm(client, { cycleId: openCycleId, auditId });
  const histories = await makeHistories({ client, councilId, fromCycleId: publishedCycleId });
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  return { ...cast, longAuditId, histories };
}

async function prepareDatabase(cluster: Cluster, serving: Serving): Promise<Client> {
  const { SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY } = cluster.secrets;
  const DATABASE_URL = cluster.urlOf();
  const SIGHTLINE_ORIGIN = addressOf(serving);
  adoptSettings({ DATABASE_URL, SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY, SIGHTLINE_ORIGIN });
  // What pages ask of the database is counted: nothing else may ask meanwhile.
  adoptSettings({ SIGHTLINE_JOBS: 'off' });
  await applyMigrations(DATABASE_URL);
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  return client;
}

/** Starts a throw-away Postgres with the settings of a real one, fills it, and starts both services. */
export async function openGround(): Promise<Ground> {
  const cluster = await startThrowawayCluster({});
  const serving = await servingAnywhere();
  const idle = await servingAnywhere(resolve(join(import.meta.dirname, 'nothing')));
  const client = await prepareDatabase(cluster, serving);
  const cast = await fill(client);
  await database().$disconnect();
  const [service, nothing] = [
    await startService({ ...serving, build: nameOfBuild() }),
    await startService(idle),
  ];
  const close = async () => {
    await Promise.all([service.stop(), nothing.stop(), client.end()]);
    await cluster.stop();
  };
  return { client, cast, service, origin: addressOf(serving), nothingOrigin: addressOf(idle), close };
}
