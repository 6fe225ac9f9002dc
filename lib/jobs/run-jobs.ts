import 'server-only';
import { env } from '#lib/env.ts';
import { type RunningJobs, startJobs } from '#lib/jobs/start-jobs.ts';
import { log } from '#lib/log.ts';

const TRY_AGAIN_MS = 60_000;

// The process that serves ends from outside Next, and waits for the jobs to finish theirs.
declare global {
  var sightlineJobs: RunningJobs | undefined;
}

/** Has this process do its share of the jobs until it ends. Where they cannot start, it serves without and tries again. */
export function runJobs(): void {
  if (env().SIGHTLINE_JOBS === 'off') return;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let starting: Promise<RunningJobs | null> = Promise.resolve(null);
  const attempt = async (): Promise<RunningJobs | null> => {
    try {
      return await startJobs();
    } catch (err) {
      // The database may be away, or its role may not make a schema; pages are served all the same.
      log().error({ err }, 'The jobs could not be started: no mail goes out until they are');
      if (!stopping) timer = setTimeout(begin, TRY_AGAIN_MS).unref();
      return null;
    }
  };
  const begin = () => {
    starting = attempt();
  };
  begin();
  const stop = async () => {
    stopping = true;
    clearTimeout(timer);
    await (await starting)?.stop();
  };
  const wake = async (name: string) => {
    await (await starting)?.wake(name);
  };
  globalThis.sightlineJobs = { stop, wake };
}
