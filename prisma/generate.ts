import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runChild } from '#prisma/child.ts';
import { Stop } from '#prisma/command.ts';
import { listMigrations } from '#prisma/migrations.ts';

const CONFIG = join(import.meta.dirname, 'prisma.config.ts');
const FOLDER = join(import.meta.dirname, '..', 'lib', 'db', 'generated');

// `prisma generate` uses no schema engine, but looks for one to download unless it is told of a file.
const WITHOUT_DOWNLOAD = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };

/** Writes lib/db/generated: Prisma's client, and the names of the migrations this version of the service expects. */
export async function generate(): Promise<void> {
  const prisma = join(
    createRequire(import.meta.url).resolve('prisma/package.json'),
    '..',
    'build',
    'index.js',
  );
  const code = await runChild(prisma, ['generate', '--config', CONFIG, '--no-hints'], WITHOUT_DOWNLOAD);
  if (code !== 0) throw new Stop('The database client could not be generated from prisma/schema.prisma.');
  const names = JSON.stringify(await listMigrations());
  writeFileSync(join(FOLDER, 'migrations.ts'), `export const MIGRATIONS: readonly string[] = ${names};\n`);
}
