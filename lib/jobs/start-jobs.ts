import 'server-only';
import { PgBoss } from 'pg-boss';
import { env } from '#lib/env.ts';
import { JOBS, type Job } from '#lib/jobs/jobs.ts';
import { log } from '#lib/log.ts';

const SCHEMA = 'sightline_jobs';
const LONDON = { tz: 'Europe/London' };
const OWN_POOL = 3;
const EVERY_SECONDS = 5;
const STOP_WITHIN_MS = 8_000;
const KEEP_SECONDS = 86_400;

/** The jobs of this process. Stopping lets what is under way finish; a job that is woken comes round now. */
export type RunningJobs = { stop: () => Promise<void>; wake: (name: string) => Promise<void> };

/**
 * Starts the jobs in this process, beside those of any other on the same database: each comes round once. The queue
 * keeps its tables in a schema of its own, which it makes at the first start.
 */
export async function startJobs(): Promise<RunningJobs> {
  let stopping = false;
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, schema: SCHEMA, max: OWN_POOL });
  boss.on('error', (err) => log().error({ err }, 'The job queue failed'));
  await boss.start();
  for (const job of JOBS) await takePart(boss, job, () => stopping);
  const stop = async () => {
    stopping = true;
    await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
  };
  const wake = async (name: string) => {
    await boss.send(name);
  };
  return { stop, wake };
}

/** One waits at most, so that a slow hour does not pile them up; one cut short by a kill holds nobody back. */
async function takePart(boss: PgBoss, { name, cron, run }: Job, isStopping: () => boolean): Promise<void> {
  await boss.createQueue(name, { policy: 'short', deleteAfterSeconds: KEEP_SECONDS, retryLimit: 0 });
  await boss.schedule(name, cron, null, LONDON);
  await boss.work(name, { pollingIntervalSeconds: EVERY_SECONDS }, () => run(isStopping));
  // A service that was down catches up as soon as it is back.
  await boss.send(name);
}
