import { database } from '#lib/db/client.ts';
import { adoptSettings } from '#lib/env.ts';
import type { Cluster } from '#prisma/cluster/cluster.ts';
import { findFreePort } from '#prisma/cluster/postmaster.ts';
import { startThrowawayCluster } from '#prisma/cluster/throwaway.ts';
import { loadDemo } from '#prisma/demo/load-demo.ts';
import { demoPasswordOf } from '#prisma/demo/password.ts';
import { applyMigrations } from '#prisma/migrations.ts';
import { type Service, startService } from '#prisma/service.ts';
import { openRelay, type Relay } from '#tests/support/relay.ts';

/** A service of one's own to do harm to, with its database. */
export type FaultGround = {
  cluster: Cluster;
  origin: string;
  password: string;
  /** Begins to start a process under a build's name, so that it is at hand when it is wanted. */
  prepare: (build: string) => void;
  /** Has the prepared process answer, once it is ready. */
  start: () => Promise<void>;
  /** Kills the process that answers with -9, or asks it to stop; gives how long it took to be gone (ms). */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number>;
  close: () => Promise<void>;
};

type Running = Service & { port: number };

async function fill(cluster: Cluster, relay: Relay): Promise<string> {
  const { SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY } = cluster.secrets;
  const origin = `http://localhost:${relay.port}`;
  adoptSettings({ DATABASE_URL: cluster.urlOf(), SIGHTLINE_SECRET, SIGHTLINE_CASE_KEY });
  adoptSettings({ SIGHTLINE_ORIGIN: origin, SIGHTLINE_JOBS: 'off', NODE_ENV: 'production' });
  await applyMigrations(cluster.urlOf());
  await loadDemo(database());
  await database().$disconnect();
  return origin;
}

async function launch(build: string): Promise<Running> {
  const port = await findFreePort();
  return { ...(await startService({ PORT: port, HOST: '127.0.0.1', mode: 'production', build })), port };
}

/** Starts a Postgres with these settings, fills it with the demonstration council, and has the service that was built at hand. */
export async function openFaultGround(settings?: Record<string, string>): Promise<FaultGround> {
  const cluster = await startThrowawayCluster(settings);
  const relay = await openRelay();
  const origin = await fill(cluster, relay);
  let coming: Promise<Running> | null = null;
  let answering: Running | null = null;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number> => {
    const begun = performance.now();
    relay.leadTo(null);
    if (answering?.pid !== undefined) process.kill(answering.pid, signal);
    await answering?.ended;
    answering = null;
    return performance.now() - begun;
  };
  return {
    cluster,
    origin,
    password: demoPasswordOf(cluster.secrets.SIGHTLINE_SECRET),
    prepare: (build) => {
      coming = launch(build);
    },
    start: async () => {
      answering = await coming;
      relay.leadTo(answering?.port ?? null);
      coming = null;
    },
    end,
    close: async () => {
      await Promise.all([end('SIGTERM'), coming?.then((spare) => spare.stop())]);
      await relay.close();
      await cluster.stop();
    },
  };
}
