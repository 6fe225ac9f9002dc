import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environmentWith } from '#lib/env.ts';

/** A real process that does jobs on this test's database and mail server. */
export type JobProcess = { child: ChildProcess; send: () => Promise<unknown>; end: () => Promise<unknown> };

/** Starts one and waits until it is ready; `scheduled` has it take part in the queue, else it waits to be told. */
export async function startJobProcess({ scheduled = false } = {}): Promise<JobProcess> {
  const script = join(import.meta.dirname, 'run-jobs.ts');
  const args = ['--conditions=react-server', script, ...(scheduled ? ['--scheduled'] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environmentWith({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }),
  });
  await once(child, 'message');
  const ended = once(child, 'exit');
  const send = () => {
    child.send('send');
    return Promise.race([once(child, 'message'), ended]);
  };
  const end = () => {
    if (child.connected) child.send('stop');
    return ended;
  };
  return { child, send, end };
}
