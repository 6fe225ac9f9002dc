import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { environmentWith } from '#lib/env.ts';
import { until } from '#prisma/cluster/processes.ts';
import { Stop } from '#prisma/command.ts';

const READY_MS = 120_000;
const PORT_MS = 3_000;
// A page makes some megabytes and drops them: with Node's usual 16 a few readers at once keep it collecting.
const ROOM_FOR_PAGES = '--max-semi-space-size=64';

/**
 * How the service answers: on which address, built or straight from the sources, from which folder if not this, and
 * under which build's name, which pages that stay open compare with their own.
 */
export type Serving = {
  PORT: number;
  HOST: string;
  mode: 'production' | 'development';
  folder?: string;
  build?: string;
};

/** A running service. `ended` tells when its process is gone, whoever ended it. */
export type Service = { pid: number | undefined; ended: Promise<unknown>; stop: () => Promise<void> };

async function isFree({ PORT, HOST }: Serving): Promise<boolean> {
  const probe = createServer();
  return await new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(PORT, HOST, () => probe.close(() => resolve(true)));
  });
}

/** Stops when another program has the port; one that is just letting it go is given a moment. */
export async function requireFreePort(serving: Serving): Promise<void> {
  if (await until(() => isFree(serving), PORT_MS)) return;
  throw new Stop(
    `Port ${serving.PORT} is in use by another program: set PORT to a free one, for example PORT=${serving.PORT + 1} npm start.`,
  );
}

/** An address by which this machine reaches the service. */
export function addressOf({ PORT, HOST }: Serving): string {
  const isEverywhere = HOST === '0.0.0.0' || HOST === '::' || HOST === '127.0.0.1';
  return `http://${isEverywhere ? 'localhost' : HOST}:${PORT}`;
}

async function isReady(serving: Serving): Promise<boolean> {
  const host = serving.HOST === '0.0.0.0' || serving.HOST === '::' ? '127.0.0.1' : serving.HOST;
  try {
    return (await fetch(`http://${host}:${serving.PORT}/api/ready`)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

function launch({ PORT, HOST, mode, folder, build = '' }: Serving): ChildProcess {
  const program = join(import.meta.dirname, 'serve.ts');
  return spawn(process.execPath, [ROOM_FOR_PAGES, program, String(PORT), HOST, mode, build], {
    // A group of its own: Ctrl-C reaches start.ts alone, which then lets requests finish. The channel tells of its death.
    detached: true,
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Two arenas instead of eight a core: glibc keeps what many threads once allocated, which Node's few never need again.
    env: environmentWith({
      NODE_ENV: mode,
      NEXT_DEPLOYMENT_ID: build,
      NEXT_TELEMETRY_DISABLED: '1',
      MALLOC_ARENA_MAX: '2',
    }),
  });
}

/** Starts the service and waits until it is ready to answer. */
export async function startService(serving: Serving): Promise<Service> {
  const child = launch(serving);
  const ended = once(child, 'exit');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (!hasEnded()) child.kill('SIGTERM');
    await ended;
  };
  await until(async () => hasEnded() || (await isReady(serving)), READY_MS);
  if (!hasEnded() && (await isReady(serving))) return { pid: child.pid, ended, stop };
  await stop();
  throw new Stop('The service did not become ready: the lines above say why.');
}
