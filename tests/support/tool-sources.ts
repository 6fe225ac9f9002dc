import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A file of the starter library as written, parsed but not checked. */
export function readSource(file: string): Record<string, unknown> {
  return parse(readFileSync(join(import.meta.dirname, '../../prisma/tools', file), 'utf8'));
}
