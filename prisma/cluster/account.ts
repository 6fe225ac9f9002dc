import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Who Postgres runs as. Empty for an ordinary account, which runs it as itself. */
export type Account = { uid: number; gid: number } | Record<string, never>;

const NOBODY = { uid: 65_534, gid: 65_534 };

function findAccount(name: string): Account | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function findOwner(folder: string): Account | null {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

/** Postgres refuses to run as root, so root lends it the account that owns the data, else postgres, else nobody. */
export function accountForPostgres(data: string): Account {
  if (process.getuid?.() !== 0) return {};
  return findOwner(data) ?? findAccount('postgres') ?? NOBODY;
}

/** Whether the account can start this program. */
export function canRun(account: Account, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether the account can get into this folder. */
export function canReach(account: Account, folder: string): boolean {
  return account.uid === undefined || canRun(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}
