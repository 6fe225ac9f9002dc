// Runs before each file of integration tests: the file gets a migrated database of its own, which `database()` opens.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { database } from '#lib/db/client.ts';
import { adoptSettings } from '#lib/env.ts';

const { admin, ...keys } = inject('cluster');
const name = `file_${randomUUID()}`;

async function tellCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: admin });
  await client.connect();
  await client.query(statement);
  await client.end();
}

await tellCluster(`CREATE DATABASE "${name}" TEMPLATE migrated`);
adoptSettings({
  ...keys,
  DATABASE_URL: admin.replace(/postgres$/, name),
  SIGHTLINE_ORIGIN: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  await database().$disconnect();
  await tellCluster(`DROP DATABASE "${name}"`);
});
