import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Client } from 'pg';
import { z } from 'zod';

const versionRow = z.tuple([z.object({ version: z.string() })]);
const GIB = 1024 ** 3;

/** The machine the figures come from, in one line. */
export async function describeMachine(client: Client): Promise<string> {
  const { rows } = await client.query("SELECT current_setting('server_version') AS version");
  const [{ version }] = versionRow.parse(rows);
  const memory = `${(totalmem() / GIB).toFixed(0)} GiB of memory`;
  const system = `${process.platform} ${process.arch}`;
  return `${cpus().length} cores, ${memory}, ${system}, Node.js ${process.version}, PostgreSQL ${version}`;
}

/** A warning when other programs keep the machine busy, which makes what takes more steps look slower; null when quiet. */
export function findDisturbance(): string | null {
  const [load = 0] = loadavg();
  if (load <= cpus().length / 2) return null;
  return `This machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): expect higher ratios than on a quiet one.`;
}

/** How much memory a process holds, in MiB (its resident set). */
export function memoryOf(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}
