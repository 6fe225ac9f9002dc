import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  MigrationList,
  SchemaEngine,
  SchemasContainer,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client } from 'pg';
import type { Databases } from '#prisma/migration-adapter.ts';
import { withSchemaEngine } from '#prisma/schema-engine.ts';

const FOLDER = join(import.meta.dirname, 'migrations');
const SCHEMA = join(import.meta.dirname, 'schema.prisma');
const EVERYTHING = { externalTables: [], externalEnums: [] };
const ONE_AT_A_TIME = 735_128_431;

/** The names of the migrations in the folder, oldest first. */
export async function listMigrations(): Promise<string[]> {
  if (!existsSync(FOLDER)) return [];
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readMigrations(): Promise<MigrationList> {
  const names = await listMigrations();
  const directories = names.map((path) => {
    const value = readFileSync(join(FOLDER, path, 'migration.sql'), 'utf8');
    return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
  });
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: FOLDER, lockfile, shadowDbInitScript: '', migrationDirectories: directories };
}

function readSchema(): SchemasContainer {
  return { files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }] };
}

/** A migration runs in one transaction, so one that failed or was killed left nothing behind and may be tried again. */
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const question = { migrationsList, optInToShadowDatabase: false, filters: EVERYTHING };
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory(question);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

/** Applies what the database has not yet had, one process at a time; returns the names applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  const turn = new Client({ connectionString: url });
  await turn.connect();
  try {
    await turn.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const migrationsList = await readMigrations();
    return await withSchemaEngine({ main: url }, async (engine) => {
      await forgetFailures(engine, migrationsList);
      const done = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
      return done.appliedMigrationNames;
    });
  } finally {
    await turn.end();
  }
}

async function compare(databases: Databases, script: boolean): Promise<string | null> {
  const from = { tag: 'migrations' as const, ...(await readMigrations()) };
  const to = { tag: 'schemaDatamodel' as const, ...readSchema() };
  const question = { from, to, script, exitCode: true, filters: EVERYTHING };
  const answer = await withSchemaEngine(databases, (engine) => engine.diff(question));
  return answer.exitCode === 0 ? null : (answer.stdout ?? 'The schema and the migrations differ.');
}

/** What the schema asks for that the migrations do not make, in words, or null when they agree. */
export async function findDifference(databases: Databases): Promise<string | null> {
  return await compare(databases, false);
}

/** The SQL that takes a database made by the migrations to the schema, or null when they agree. */
export async function findNextMigration(databases: Databases): Promise<string | null> {
  return await compare(databases, true);
}

/** Writes the folder of a new migration; `at` gives its place in the order. Returns its name. */
export async function writeMigration(sql: string, title: string, at: Date): Promise<string> {
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  const name = `${stamp}_${slug}`;
  await mkdir(join(FOLDER, name), { recursive: true });
  await writeFile(join(FOLDER, name, 'migration.sql'), sql);
  await writeFile(join(FOLDER, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return name;
}
