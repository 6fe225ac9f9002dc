import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');

/** A hash over the names and contents of files; the patterns are relative to the project. */
export function fingerprintOf(patterns: string[], leaveOut: string[]): string {
  const hash = createHash('sha256');
  const names = globSync(patterns, { cwd: PROJECT, exclude: leaveOut }).sort();
  for (const name of names.filter((path) => statSync(join(PROJECT, path)).isFile())) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(PROJECT, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What a step of the build makes: its product, and the stamp that says from what; both are paths in the project. */
export type Step = { product: string; stamp: string; work: () => Promise<void> };

/** Does a step unless its product is there and its stamp says it was made for the same fingerprint. */
export async function onceFor(fingerprint: string, step: Step): Promise<boolean> {
  const stamp = join(PROJECT, step.stamp);
  const isThere = existsSync(join(PROJECT, step.product)) && existsSync(stamp);
  if (isThere && readFileSync(stamp, 'utf8') === fingerprint) return false;
  await step.work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}
