import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findBirth, isRunning } from '#prisma/cluster/processes.ts';

const holderOf = z.object({ pid: z.number(), born: z.string(), name: z.string() });

/** The process that has a data folder to itself, and the name it goes by: an address or a command. */
export type Holder = z.output<typeof holderOf>;

const fileOf = (folder: string) => join(folder, 'lock.json');

/** The live process that holds a data folder; one that was killed holds nothing. */
export function findHolder(folder: string): Holder | null {
  try {
    const holder = holderOf.parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));
    return isRunning(holder.pid) && findBirth(holder.pid) === holder.born ? holder : null;
  } catch {
    // No lock, or one cut short by a power failure: nobody holds the folder.
    return null;
  }
}

/** Takes a data folder for this process; returns the other process when one holds it already. */
export function takeLock(folder: string, name: string): Holder | null {
  const holder = findHolder(folder);
  if (holder !== null) return holder;
  rmSync(fileOf(folder), { force: true });
  const own: Holder = { pid: process.pid, born: findBirth(process.pid), name };
  try {
    writeFileSync(fileOf(folder), JSON.stringify(own), { flag: 'wx', mode: 0o644 });
    return null;
  } catch (problem) {
    // Another process took it in the same instant.
    const winner = findHolder(folder);
    if (winner === null) throw problem;
    return winner;
  }
}

/** Gives a data folder back. */
export function releaseLock(folder: string): void {
  if (findHolder(folder)?.pid === process.pid) rmSync(fileOf(folder), { force: true });
}
