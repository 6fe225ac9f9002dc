import { Client } from 'pg';
import { z } from 'zod';
import { Stop } from '#prisma/command.ts';

const OLDEST = 15;
const versionOf = z.tuple([z.object({ version: z.coerce.number() })]);

/** Stops unless the database of DATABASE_URL answers and is new enough. */
export async function requireServedDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((problem: Error) => {
    throw new Stop(
      `The database of DATABASE_URL does not let Sightline in (${problem.message}): set DATABASE_URL to one that does.`,
    );
  });
  const answer = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS version");
  await client.end();
  const [{ version }] = versionOf.parse(answer.rows);
  if (version < OLDEST) {
    throw new Stop(
      `The database of DATABASE_URL is Postgres ${version}: set DATABASE_URL to a Postgres ${OLDEST} or later.`,
    );
  }
}
