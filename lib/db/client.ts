import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import type { z } from 'zod';
import { PrismaClient } from '#lib/db/generated/client.ts';
import type { Sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { env } from '#lib/env.ts';

const POOL_SIZE = 12;
// A busy minute should make a write wait, not fail: nobody's answer is lost to a full pool.
const PATIENCE = { maxWait: 10_000, timeout: 20_000 };

// Pages and route handlers are bundled apart, and a development server reloads modules: without this each would open a
// pool of its own.
declare global {
  var sightlinePool: PrismaClient | undefined;
}

/** The one connection pool of this process, made at first use so that a build needs no database. */
export function database(): PrismaClient {
  globalThis.sightlinePool ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: POOL_SIZE }),
    transactionOptions: PATIENCE,
  });
  return globalThis.sightlinePool;
}

/** A client inside a transaction, or the pool itself: what every query function can run on. */
export type Connection = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>;

/** Rows of one hand-written statement, each parsed by the schema that says what the statement returns. */
export async function rowsOf<S extends z.ZodType>(
  connection: Connection,
  schema: S,
  statement: Sql,
): Promise<z.output<S>[]> {
  const rows = await connection.$queryRaw(statement);
  return schema.array().parse(rows);
}
