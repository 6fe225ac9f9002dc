import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Place } from '#prisma/cluster/place.ts';
import { isRunning, isRunningAs, until } from '#prisma/cluster/processes.ts';
import { Stop } from '#prisma/command.ts';

const STARTING_MS = 60_000;
const STOPPING_MS = 30_000;
const DEAD_PID = '999999999';

// Errors go to the log without the statement or the values that caused them: those are case data.
const PRIVATE_LOG = { log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_timezone: 'UTC' };
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  synchronous_commit: 'on',
  timezone: 'UTC',
  max_connections: '100',
  ...PRIVATE_LOG,
};

/** Settings of a cluster that is thrown away with its data, and may lose them sooner. */
export const THROWAWAY = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' };

function pidFile(place: Place): string[] {
  try {
    return readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    // No file: Postgres stopped as it should, or never ran.
    return [];
  }
}

/** A running Postgres of this place: its process and port. */
export function findPostmaster(place: Place): { pid: number; port: number; ready: boolean } | null {
  const [pid, , , port, , , , state] = pidFile(place);
  if (pid === undefined || !isRunningAs(Number(pid), place.data)) return null;
  return { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' };
}

/** Stops a Postgres of this place: fast, which loses nothing, and by force only if it does not answer. */
export async function stopPostmaster(place: Place): Promise<void> {
  const running = findPostmaster(place);
  if (running === null) return;
  process.kill(running.pid, 'SIGINT');
  if (await until(() => !isRunning(running.pid), STOPPING_MS)) return;
  process.kill(running.pid, 'SIGQUIT');
  await until(() => !isRunning(running.pid), STOPPING_MS);
}

/** After a kill the file may name a number that another process has now; Postgres would wait for that one for ever. */
function forgetDeadPostmaster(place: Place): void {
  const [pid, ...rest] = pidFile(place);
  if (pid === undefined || pid === DEAD_PID) return;
  writeFileSync(join(place.data, 'postmaster.pid'), [DEAD_PID, ...rest].join('\n'));
}

/** A port of this machine that nothing listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  return await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function launch(place: Place, port: number, extra: Record<string, string>): ChildProcess {
  const settings = Object.entries({ ...SETTINGS, ...extra, port: String(port) });
  const args = ['-D', place.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(join(place.folder, 'postgres.log'), 'a', 0o600);
  // A group of its own: Ctrl-C at the terminal must reach the service first, and Postgres last.
  const options = { ...place.account, cwd: '/', detached: true };
  const child = spawn(join(place.binaries, 'postgres'), args, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

/** Starts Postgres and waits until it answers. A port taken meanwhile, or a dying predecessor, is tried again. */
export async function startPostmaster(place: Place, extra: Record<string, string>, port?: number) {
  const end = performance.now() + STARTING_MS;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    forgetDeadPostmaster(place);
    const child = launch(place, port ?? (await findFreePort()), extra);
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
    await until(() => hasEnded() || findPostmaster(place)?.ready === true, end - performance.now());
    const running = findPostmaster(place);
    if (!hasEnded() && running?.ready === true) return { child, port: running.port };
    await until(hasEnded, 500);
  }
  throw new Stop(
    `The embedded Postgres did not start: its log ${join(place.folder, 'postgres.log')} says why.`,
  );
}
