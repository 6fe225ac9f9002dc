import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Place } from '#prisma/cluster/place.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from '#prisma/cluster/postmaster.ts';
import { requireSecrets, type Secrets } from '#prisma/cluster/secrets.ts';
import { Stop } from '#prisma/command.ts';

const NAME = 'sightline';

/** A running embedded Postgres. */
export type Cluster = {
  secrets: Secrets;
  /** The address of one of its databases; without a name, the service's own. */
  urlOf: (database?: string) => string;
  createDatabase: (name: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** Makes the cluster beside its final place and renames it, so that one cut short is not taken for a whole one. */
function makeData(place: Place, password: string): void {
  const half = `${place.data}.new`;
  const passwordFile = join(place.folder, 'password.new');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account.uid !== undefined) {
    for (const path of [half, passwordFile]) chownSync(path, place.account.uid, place.account.gid);
  }
  const words = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
  const doors = ['--auth=scram-sha-256', `--username=${NAME}`, `--pwfile=${passwordFile}`];
  const options = { ...place.account, cwd: '/', encoding: 'utf8' as const };
  const made = spawnSync(join(place.binaries, 'initdb'), ['-D', half, ...words, ...doors], options);
  rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new Stop(`The embedded Postgres could not make its data in ${half}: ${made.stderr}`);
  renameSync(half, place.data);
}

async function createMissing(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}

function clusterAt(place: Place, port: number, stop: () => Promise<void>): Cluster {
  const secrets = requireSecrets(place);
  const urlOf = (database = NAME) => `postgresql://${NAME}:${secrets.password}@127.0.0.1:${port}/${database}`;
  const createDatabase = async (name: string) => {
    await createMissing(urlOf('postgres'), name);
    return urlOf(name);
  };
  return { secrets, urlOf, createDatabase, stop };
}

/** The cluster that another process of ours runs at this place, if it answers. */
export function findRunningCluster(place: Place): Cluster | null {
  const running = findPostmaster(place);
  return running?.ready === true ? clusterAt(place, running.port, async () => {}) : null;
}

/** Starts the cluster of a place this process holds, making it at first; one orphaned by a kill is stopped first. */
export async function startCluster(place: Place, extra: Record<string, string> = {}): Promise<Cluster> {
  const secrets = requireSecrets(place);
  if (!existsSync(place.data)) makeData(place, secrets.password);
  await stopPostmaster(place);
  let { child, port } = await startPostmaster(place, extra);
  let stopping = false;
  const watch = () =>
    child.once('exit', async () => {
      if (stopping) return;
      ({ child } = await startPostmaster(place, extra, port));
      watch();
    });
  watch();
  const stop = async () => {
    stopping = true;
    await stopPostmaster(place);
  };
  const cluster = clusterAt(place, port, stop);
  await cluster.createDatabase(NAME);
  return cluster;
}
