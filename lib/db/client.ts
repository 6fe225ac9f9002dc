import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { z } from 'zod';
import { PrismaClient } from '#lib/db/generated/client.ts';
import type { Sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { env } from '#lib/env.ts';

const POOL_SIZE = 12;
// A busy minute should make a write wait, not fail: nobody's answer is lost to a full pool.
const PATIENCE = { maxWait: 10_000, timeout: 20_000 };
const MOST_NAMES = 500;

const names = new Map<string, string>();

/**
 * A name for each statement, under which Postgres keeps it parsed and planned: a statement that comes again, such as the
 * save of an answer, then costs half as much. What comes after the first 500 texts goes without.
 */
function nameOf({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST_NAMES) return known ?? '';
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
// Pages and route handlers are bundled apart, and a development server reloads modules: without this each would open a
// pool of its own.
declare global {
  var sightlinePool: PrismaClient | undefined;
}

/** The one connection pool of this process, made at first use so that a build needs no database. */
export function database(): PrismaClient {
  globalThis.sightlinePool ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: POOL_SIZE },
      { statementNameGenerator: nameOf },
    ),
    transactionOptions: PATIENCE,
  });
  return globalThis.sightlinePool;
}

/** A client inside a transaction, or the pool itself: what every query function can run on. */
export type Connection = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>;

const anyRows = z.array(z.unknown());

/** Rows of one hand-written statement, each parsed by the schema that says what the statement returns. */
export async function rowsOf<S extends z.ZodType>(
  connection: Connection,
  schema: S,
  statement: Sql,
): Promise<z.output<S>[]> {
  const rows = anyRows.parse(await connection.$queryRaw(statement));
  return rows.map((row) => schema.parse(row));
}
