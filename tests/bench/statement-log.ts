import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { z } from 'zod';
import { until } from '#prisma/cluster/processes.ts';

/** What Postgres was asked to do: statements, and the words that only begin and end a transaction. */
export type StatementCount = { statements: number; transactionWords: number };

const ASKED = /^\d{4}-\d\d-\d\d .*? LOG: {2}(?:execute [^:]*|statement): *(.*)$/gm;
const TRANSACTION_WORD = /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;
const PATIENCE_MS = 5_000;

const folderRow = z.tuple([z.object({ folder: z.string() })]);

function readFrom(file: string, from: number): string {
  const buffer = Buffer.alloc(statSync(file).size - from);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, buffer, 0, buffer.length, from);
  closeSync(descriptor);
  return buffer.toString();
}

function countIn(log: string): StatementCount {
  const statements = [...log.matchAll(ASKED)].map(([, statement = '']) => statement);
  const transactionWords = statements.filter((statement) => TRANSACTION_WORD.test(statement)).length;
  return { statements: statements.length - transactionWords, transactionWords };
}

/**
 * Has Postgres itself write down every statement it is given from now on; the function it gives counts those that
 * one piece of work costs.
 */
export async function watchStatements(client: Client) {
  const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
  const file = join(dirname(folderRow.parse(rows)[0].folder), 'postgres.log');
  await client.query("ALTER SYSTEM SET log_statement = 'all'");
  await client.query('SELECT pg_reload_conf()');
  const before = statSync(file).size;
  const isWatching = async () => {
    await client.query('SELECT 1');
    return countIn(readFrom(file, before)).statements > 0;
  };
  if (!(await until(isWatching, PATIENCE_MS))) throw new Error('Postgres does not log its statements');
  return async (work: () => Promise<void>): Promise<StatementCount> => {
    const from = statSync(file).size;
    await work();
    return countIn(readFrom(file, from));
  };
}
