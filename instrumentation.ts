import { isDevelopment } from '#lib/env.ts';
import { log } from '#lib/log.ts';

/**
 * Runs once, when the service starts. Next prints a failed request with its message, and a message can hold what
 * somebody typed; from here on the log keeps the error's type, place and digest, which is the code on the error page.
 * Here the jobs start too, in every process that serves, and the line on which it hears of the others' changes.
 */
export async function register(): Promise<void> {
  if (isDevelopment()) return;
  const terminal = globalThis.console;
  const print = terminal.error;
  terminal.error = (...parts: unknown[]) => {
    const problem = parts.find((part) => part instanceof Error);
    if (problem) log().error({ err: problem }, 'A request failed');
    else print(...parts);
  };
  log().info('Serving');
  // Written out, because Next also bundles this file for a runtime without processes, and leaves out what is in here.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { runJobs } = await import('#lib/jobs/run-jobs.ts');
    runJobs();
    const { startLive } = await import('#lib/db/live/start-live.ts');
    startLive();
  }
}
