import { Client } from 'pg';
import { inject } from 'vitest';
import { database } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';

// Any number, the same for all files: whoever holds it is the only one to make or copy a filled database.
const IN_TURN = 20_101_222;

const ownName = () => new URL(env().DATABASE_URL).pathname.slice(1);

async function exists(admin: Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function copyIn(admin: Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE "${ownName()}"`);
  await admin.query(`CREATE DATABASE "${ownName()}" TEMPLATE "${name}"`);
}

async function fillAndKeep(admin: Client, name: string, fill: () => Promise<void>): Promise<void> {
  await fill();
  await database().$disconnect();
  await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${ownName()}"`);
}

/**
 * Fills the database of this file of tests, which is empty: the first file that asks does the work, and the others copy
 * what it made, which takes a moment however much that is.
 */
export async function fillOnce(name: string, fill: () => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: inject('cluster').admin });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [IN_TURN]);
    // A database that somebody is connected to can neither be copied nor dropped.
    await database().$disconnect();
    if (await exists(admin, name)) await copyIn(admin, name);
    else await fillAndKeep(admin, name, fill);
  } finally {
    await admin.end();
  }
}
