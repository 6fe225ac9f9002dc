import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import type { Wish } from '#tests/support/fault-service.ts';

const begun = z
  .tuple([z.object({ origin: z.string(), password: z.string(), databaseUrl: z.string() })])
  .rest(z.unknown());
const done = z.tuple([z.object({ done: z.number().nullable() })]).rest(z.unknown());

/** A service of a test's own that it may kill, stop and renew. */
export type FaultService = z.infer<typeof begun>[0] & {
  /** Tells it what to do and waits until that is done; gives how long it took where that is measured (ms). */
  tell: (wish: Wish) => Promise<number | null>;
  close: () => Promise<unknown>;
};

/** Starts it in a process of its own; it ends, with all it started, when this process does. */
export async function openFaultService(): Promise<FaultService> {
  const script = join(import.meta.dirname, 'fault-service.ts');
  const child = spawn(process.execPath, ['--conditions=react-server', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LOG_LEVEL: 'silent', DATABASE_URL: '' },
  });
  const ended = once(child, 'exit');
  const answer = () => Promise.race([once(child, 'message'), ended]);
  const [place] = begun.parse(await answer());
  const tell = async (wish: Wish) => {
    child.send(wish);
    return done.parse(await answer())[0].done;
  };
  const close = () => {
    child.disconnect();
    return ended;
  };
  return { ...place, tell, close };
}
