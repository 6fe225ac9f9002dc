import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '#prisma/cluster/cluster.ts';
import { choosePlace } from '#prisma/cluster/place.ts';
import { stopPostmaster, THROWAWAY } from '#prisma/cluster/postmaster.ts';
import { isRunning } from '#prisma/cluster/processes.ts';

const PREFIX = 'sightline-throwaway-';
const PID = new RegExp(`^${PREFIX}(\\d+)-`);

function isAbandoned(name: string): boolean {
  const pid = PID.exec(name)?.[1];
  if (pid === undefined || isRunning(Number(pid))) return false;
  return statSync(join(tmpdir(), name)).uid === (process.getuid?.() ?? 0);
}

/** Removes what earlier runs of this account left behind because they were killed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(isAbandoned)) {
    const folder = join(tmpdir(), name);
    await stopPostmaster(choosePlace(folder));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts an empty cluster in the system's temporary folder, quick rather than safe unless told otherwise; stopping it removes it. */
export async function startThrowawayCluster(settings: Record<string, string> = THROWAWAY): Promise<Cluster> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const cluster = await startCluster(choosePlace(folder), settings);
  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...cluster, stop };
}
