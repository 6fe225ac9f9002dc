import 'server-only';
import { Client } from 'pg';
import { z } from 'zod';
import { waitFor } from '#lib/domain/audits/backoff.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';

const CHANNEL = 'sightline_changes';
/** Changes of this many milliseconds go out together: a NOTIFY takes a lock of the whole database when it commits. */
const GATHER_MS = 40;
const TELL = 'SELECT pg_notify($1, thing) FROM unnest($2::text[]) AS thing';
const backend = z.tuple([z.object({ pid: z.number() })]);

/** The line between the processes that serve one database. */
export type Line = {
  /** Tells the other processes of a change, soon and together with others; only a name goes out, never content. */
  tell: (thing: string) => void;
  close: () => Promise<void>;
};

/** A connection that hears what other processes tell; `lose` is called once, when it breaks. */
async function connect(hear: (thing: string) => void, lose: () => void): Promise<Client> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let isLost = false;
  const loseOnce = () => {
    if (!isLost) lose();
    isLost = true;
  };
  client.on('error', loseOnce).on('end', loseOnce);
  await client.connect();
  const [{ pid }] = backend.parse((await client.query('SELECT pg_backend_pid() AS pid')).rows);
  // What this process told itself it knows already.
  client.on('notification', ({ processId, payload = '' }) => {
    if (processId !== pid) hear(payload);
  });
  await client.query(`LISTEN ${CHANNEL}`);
  return client;
}

/**
 * Opens the line: one connection of its own, beside the pool, made again with growing pauses whenever it breaks. What is
 * told while it is broken is not kept, for whoever follows a thing also looks from time to time.
 */
export function openLine(hear: (thing: string) => void): Line {
  let client: Client | null = null;
  let isClosed = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  const gathered = new Set<string>();

  const lose = () => {
    client = null;
    if (isClosed) return;
    if (failures === 0) log().warn('The line between the processes broke; it is being made again');
    failures += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void open(), waitFor(failures, Math.random())).unref();
  };
  const open = async () => {
    try {
      client = await connect(hear, lose);
      failures = 0;
      if (isClosed) await client.end();
    } catch {
      // The database is away, or lets nobody in: tried again until it does.
      lose();
    }
  };
  const send = () => {
    const things = [...gathered];
    gathered.clear();
    // It fails with its connection, which is lost by itself.
    client?.query(TELL, [CHANNEL, things]).catch(() => undefined);
  };
  const tell = (thing: string) => {
    if (gathered.size === 0) setTimeout(send, GATHER_MS).unref();
    gathered.add(thing);
  };
  const close = async () => {
    isClosed = true;
    clearTimeout(timer);
    await client?.end();
  };
  void open();
  return { tell, close };
}
