import { expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { readiness } from '#lib/db/readiness.ts';

test('a database with every migration is ready', async () => {
  expect(await readiness()).toEqual({ ready: true });
});

test('a database that misses a migration is not ready, and says how many it misses', async () => {
  await database().$executeRaw`
    DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`;
  expect(await readiness()).toEqual({ ready: false, reason: 'Migrations not applied: 1.' });
});

test('a database without tables is not ready, and the reason names no address', async () => {
  await database().$executeRaw`DROP TABLE _prisma_migrations`;
  const reason = 'The database does not answer, or has no tables yet.';
  expect(await readiness()).toEqual({ ready: false, reason });
});
