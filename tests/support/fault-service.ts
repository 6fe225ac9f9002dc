// A service to do harm to, for tests that run where the server's own modules cannot be loaded: told what to do by messages,
// it answers each when it is done, and ends when nobody tells it any more.
import { z } from 'zod';
import { openFaultGround } from '#tests/support/fault-ground.ts';

const wish = z.discriminatedUnion('do', [
  z.object({ do: z.literal('prepare'), build: z.string() }),
  z.object({ do: z.literal('start') }),
  z.object({ do: z.literal('end'), signal: z.enum(['SIGKILL', 'SIGTERM']) }),
]);

/** What the process can be told to do. */
export type Wish = z.infer<typeof wish>;

const ground = await openFaultGround();

async function fulfil(asked: Wish): Promise<unknown> {
  switch (asked.do) {
    case 'prepare':
      return ground.prepare(asked.build);
    case 'start':
      return ground.start();
    case 'end':
      return ground.end(asked.signal);
  }
}

let before: Promise<unknown> = Promise.resolve();
process.on('message', (message) => {
  const asked = wish.parse(message);
  before = before.then(() => fulfil(asked)).then((took) => process.send?.({ done: took ?? null }));
});
process.once('disconnect', () => void ground.close().then(() => process.exit(0)));
const { origin, password, cluster } = ground;
process.send?.({ origin, password, databaseUrl: cluster.urlOf() });
